import type { DomainText } from '../domain-text.ts';
import type { PublisherCommand, PublisherEvent, PublisherRejection } from './publisher.ts';

export const publisherTexts = {
  aggregate: '매체사',
  commands: {
    RegisterPublisher: '매체사 등록',
    ChangePublisherContact: '매체사 연락처 변경',
  },
  fields: {
    contact: '연락처',
  },
  events: {
    PublisherRegistered: '매체사 등록됨',
    PublisherContactChanged: '매체사 연락처 변경됨',
  },
  rejections: {
    PublisherExists: '이미 등록된 매체사입니다',
    PublisherUnknown: '그런 매체사가 없습니다',
    ContactUnchanged: '이미 그 연락처입니다',
  },
} satisfies DomainText<PublisherCommand, PublisherEvent, PublisherRejection>;
