import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** A saga is kept in the memory of its service, which dies while the saga waits for a reply. */
export const forgottenSaga = {
  id: 'forgotten-saga',
  setup: sagaSetup({ coordination: 'orchestration', 'saga-state': 'in-memory' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
  after: [
    {
      when: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'replied', from: { kind: 'done', op: 'poll', place: 'order-service-1' } },
    { id: 'pending', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'found', from: { kind: 'done', op: 'poll', place: 'create-order-saga' } },
    { id: 'approved', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOf(['approved', 'rejected', 'pending'], { OrderApproved: 'approved' }, 'pending'),
  promise: 'saga-consistent',
  cure: { slot: 'saga-state', variant: 'row' },
} as const satisfies Story;
