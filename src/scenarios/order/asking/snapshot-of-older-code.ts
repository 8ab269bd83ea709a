import type { Story } from '../../form/story.ts';
import { reserveMore } from '../older-orders.ts';
import { send, storySetup, whetherPromised } from '../story-parts.ts';

/** Older events are lifted; but older code has left a snapshot, too, and that is taken as it is. */
export const snapshotOfOlderCode = {
  id: 'snapshot-of-older-code',
  setup: storySetup({ versioning: 'upcaster', snapshots: 'every-n', 'older-snapshots': 'believed' }),
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
    { id: 'folded', from: { kind: 'done', op: 'select', place: 'order-service-1' } },
    { id: 'refused', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: {
    answers: ['refused', 'promised', 'failed'],
    answerOf: (facts) => whetherPromised(facts) ?? 'failed',
  },
  promise: 'credit-kept',
  cure: { slot: 'older-snapshots', variant: 'passed-over' },
} as const satisfies Story;
