import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** An order is approved as it is created, for more than its customer's limit. */
export const takenBack = {
  id: 'taken-back',
  setup: sagaSetup({ isolation: 'none' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(600)) }],
  opensBefore: { kind: 'answered', intent: 'c1' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'told', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'refused', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'undone', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'told', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'refused', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOf(
    ['approved', 'cancelled', 'rejected'],
    { OrderApproved: 'approved', OrderCancelled: 'cancelled', OrderRejected: 'rejected' },
    'approved',
  ),
  promise: 'nothing-taken-back',
  cure: { slot: 'isolation', variant: 'pending-state' },
} as const satisfies Story;
