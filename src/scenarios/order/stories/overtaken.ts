import type { Story } from '../../form/story.ts';
import { revise, send, storySetup } from '../story-parts.ts';

/** Without a key one order goes through two partitions, and a later event is read first. */
export const overtaken = {
  id: 'overtaken',
  setup: storySetup({ partitioning: 'round-robin' }),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } }, send(1, revise(150))],
  opensBefore: { place: 'relay', op: 'publish' },
  after: [
    { ...send(2, revise(80)), when: { kind: 'at-rest' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'projection' } },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'first', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'second', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'reversed', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'first', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'second', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'in-order', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: {
    answers: ['in-order', 'reversed', 'one-only'],
    answerOf: (facts) => {
      const [first, second] = facts.flatMap((fact) =>
        fact.kind === 'event-applied' && fact.subscriber === 'projection' ? [fact.event.version] : [],
      );
      if (first === undefined || second === undefined) return 'one-only';
      return first < second ? 'in-order' : 'reversed';
    },
  },
  promise: 'in-order',
  cure: { slot: 'partitioning', variant: 'by-aggregate' },
} as const satisfies Story;
