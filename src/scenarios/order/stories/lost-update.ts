import type { Fact } from '../../../kernel/terms/fact.ts';
import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** Two clients revise one order at once, and nobody checks the version. */
export const lostUpdate = {
  id: 'lost-update',
  setup: storySetup({ concurrency: 'none' }),
  before: [send(1, revise(150)), send(2, revise(80))],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [],
  beats: [
    { id: 'both-read', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'first-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'overwritten', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'both-read', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'first-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'no-row', from: { kind: 'done', op: 'update', place: 'order-service-1' } },
  ],
  question: {
    answers: ['both-count', 'one-refused', 'one-lost'],
    answerOf: (facts) => {
      if (!facts.every(isNoRefusal)) return 'one-refused';
      const versions = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.version] : []));
      return new Set(versions).size === versions.length ? 'both-count' : 'one-lost';
    },
  },
  promise: 'no-lost-update',
  cure: { slot: 'concurrency', variant: 'optimistic' },
} as const satisfies Story;

function isNoRefusal(fact: Fact): boolean {
  return fact.kind !== 'command-answered' || fact.answer.kind === 'accepted';
}
