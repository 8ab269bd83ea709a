import type { DomainText } from '../domain-text.ts';
import type { TemplateCommand, TemplateEvent, TemplateRejection } from './template.ts';

export const templateTexts = {
  aggregate: '템플릿',
  commands: {
    RequestCountChange: '사용 횟수 변경 요청',
    ApproveCountChange: '횟수 변경 승인',
    RejectCountChange: '횟수 변경 반려',
  },
  fields: {
    count: '사용 횟수',
    by: '담당자',
    reason: '사유',
  },
  events: {
    CountChangeRequested: '횟수 변경 요청됨',
    CountChangeApproved: '횟수 변경 승인됨',
    CountChangeRejected: '횟수 변경 반려됨',
  },
  rejections: {
    CountNegative: '사용 횟수는 0보다 작을 수 없습니다',
    ChangePending: '아직 결정되지 않은 요청이 있습니다',
    NothingRequested: '대기 중인 변경 요청이 없습니다',
    NobodyNamed: '누가 요청했는지 적혀 있지 않습니다',
    ReasonMissing: '사유가 없습니다',
  },
} satisfies DomainText<TemplateCommand, TemplateEvent, TemplateRejection>;
