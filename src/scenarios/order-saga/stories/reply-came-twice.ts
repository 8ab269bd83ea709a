import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** A relay dies between publishing a reply and marking it, so that the reply comes twice: the saga takes the second for a late one. */
export const replyCameTwice = {
  id: 'reply-came-twice',
  setup: sagaSetup({
    coordination: 'orchestration',
    deadline: 'with-late-success-undone',
    consuming: 'naive',
    recognising: 'unrecognised',
  }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  opensBefore: { kind: 'event-published', nth: 1, event: 'CreditReserved' },
  after: [
    {
      // The first row that it marks is that of the event, the second that of the reply.
      when: { kind: 'before', place: 'customer-relay', op: 'update', occurrence: 2 },
      move: { kind: 'crash', place: 'customer-relay' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-relay' } },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'ended', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'again', from: { kind: 'fact', fact: 'message-published' } },
    { id: 'released', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'ended', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'again', from: { kind: 'fact', fact: 'message-published' } },
    { id: 'recognised', from: { kind: 'done', op: 'rollback', place: 'create-order-saga' } },
  ],
  question: whatBecomesOf(['kept', 'released'], { CreditReleased: 'released' }, 'kept'),
  promise: 'saga-consistent',
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Story;
