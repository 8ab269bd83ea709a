import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** One handler commits in two databases, and dies between the two. */
export const betweenTwoCommits = {
  id: 'between-two-commits',
  setup: sagaSetup({ coordination: 'none' }),
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
    { id: 'in-vain', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'announced', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'approved', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOf(['approved', 'rejected', 'nothing'], { OrderApproved: 'approved' }, 'nothing'),
  promise: 'saga-consistent',
  cure: { slot: 'coordination', variant: 'choreography' },
} as const satisfies Story;
