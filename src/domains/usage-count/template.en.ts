import type { DomainText } from '../domain-text.ts';
import type { TemplateCommand, TemplateEvent, TemplateRejection } from './template.ts';

export const templateTexts = {
  aggregate: 'Template',
  commands: {
    RequestCountChange: 'Request another count',
    ApproveCountChange: 'Approve the count',
    RejectCountChange: 'Reject the count',
  },
  fields: {
    count: 'Usage count',
    by: 'Who',
    reason: 'Reason',
  },
  events: {
    CountChangeRequested: 'Another count requested',
    CountChangeApproved: 'Count approved',
    CountChangeRejected: 'Count rejected',
  },
  rejections: {
    CountNegative: 'nothing can be used less than never',
    ChangePending: 'another request is still to be decided',
    NothingRequested: 'no change is requested',
    NobodyNamed: 'it is not said who asks',
    ReasonMissing: 'no reason is given',
  },
} satisfies DomainText<TemplateCommand, TemplateEvent, TemplateRejection>;
