import type { Story } from '../../form/story.ts';
import { cancelOrder, orderOf, sagaSetup, sends, whatBecomesOf } from './story-parts.ts';

/** An approved order is cancelled, and nothing undoes what was reserved for it. */
export const creditKeptInVain = {
  id: 'credit-kept-in-vain',
  setup: sagaSetup({ compensation: 'none' }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'OrderApproved' },
  after: [
    {
      when: { kind: 'event-committed', nth: 1, event: 'OrderApproved' },
      move: sends(2, cancelOrder),
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'cancelled', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'still-reserved', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'cancelled', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'heard', from: { kind: 'done', op: 'poll', place: 'customer-handler' } },
    { id: 'released', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOf(['released', 'kept'], { CreditReleased: 'released' }, 'kept'),
  promise: 'saga-consistent',
  cure: { slot: 'compensation', variant: 'on-failure' },
} as const satisfies Story;
