import type { Story } from '../../form/story.ts';
import { reserveMore } from '../older-orders.ts';
import { send, storySetup, whetherPromised } from '../story-parts.ts';

/** Older code has counted credit in orders, and nobody has told the code that reads it now. */
export const countedInOrders = {
  id: 'counted-in-orders',
  setup: storySetup({ versioning: 'none' }),
  before: [send(1, reserveMore)],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'found', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'promised', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'found', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'refused', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: {
    answers: ['stops', 'refused', 'promised'],
    answerOf: (facts) => whetherPromised(facts) ?? 'stops',
  },
  promise: 'credit-kept',
  cure: { slot: 'versioning', variant: 'upcaster' },
} as const satisfies Story;
