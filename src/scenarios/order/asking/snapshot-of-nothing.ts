import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';
import { snapshotIn } from './snapshot-in.ts';

/** The service snapshots what it holds in memory, and dies before that is committed. */
export const snapshotOfNothing = {
  id: 'snapshot-of-nothing',
  setup: storySetup({ snapshots: 'from-memory', 'snapshot-every': 'every-2-events' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'order-service-1', op: 'commit' },
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'commit', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [{ id: 'died', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
  ],
  question: {
    answers: ['neither', 'snapshot-only', 'both'],
    answerOf: (facts, end) => {
      const isThere = facts.some(({ kind }) => kind === 'event-committed');
      if (snapshotIn(end, 'order-1') === null) return isThere ? 'change-only' : 'neither';
      return isThere ? 'both' : 'snapshot-only';
    },
  },
  promise: 'snapshot-true',
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Story;
