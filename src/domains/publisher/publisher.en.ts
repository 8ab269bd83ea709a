import type { DomainText } from '../domain-text.ts';
import type { PublisherCommand, PublisherEvent, PublisherRejection } from './publisher.ts';

export const publisherTexts = {
  aggregate: 'Publisher',
  commands: {
    RegisterPublisher: 'Register a publisher',
    ChangePublisherContact: 'Change the publisher’s contact',
  },
  fields: {
    contact: 'Contact',
  },
  events: {
    PublisherRegistered: 'Publisher registered',
    PublisherContactChanged: 'Publisher’s contact changed',
  },
  rejections: {
    PublisherExists: 'the publisher is registered already',
    PublisherUnknown: 'there is no such publisher',
    ContactUnchanged: 'that is the contact already',
  },
} satisfies DomainText<PublisherCommand, PublisherEvent, PublisherRejection>;
