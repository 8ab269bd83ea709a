import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** `update()`: zero rows, and nobody counts them. */
export const zeroRows = {
  id: 'zero-rows',
  setup: storySetup({ concurrency: 'conflict-swallowed' }),
  before: [send(1, revise(150)), send(2, revise(80))],
  opensBefore: { place: 'order-service-1', op: 'find' },
  showsStatements: true,
  after: [],
  beats: [
    { id: 'one-row', from: { kind: 'done', op: 'insert', place: 'order-service-2' } },
    { id: 'no-row', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'unheard', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'one-row', from: { kind: 'done', op: 'update', place: 'order-service-2' } },
    { id: 'no-row', from: { kind: 'done', op: 'update', place: 'order-service-1' } },
    { id: 'refused', from: { kind: 'done', op: 'rollback', place: 'order-service-1' } },
  ],
  question: {
    answers: ['both-count', 'one-refused', 'one-swallowed'],
    answerOf: (facts) => {
      const accepted = facts.filter(
        (fact) => fact.kind === 'command-answered' && fact.answer.kind === 'accepted',
      ).length;
      const committed = facts.filter(({ kind }) => kind === 'event-committed').length;
      if (accepted < 2) return 'one-refused';
      return committed === accepted ? 'both-count' : 'one-swallowed';
    },
  },
  promise: 'answered-truly',
  cure: { slot: 'concurrency', variant: 'optimistic' },
} as const satisfies Story;
