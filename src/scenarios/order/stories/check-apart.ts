import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The duplicate check stands in another transaction than the effect. */
export const checkApart = {
  id: 'check-apart',
  setup: storySetup({ consuming: 'dedupe-apart-effect-first' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'projection', op: 'insert' },
  after: [
    {
      when: { kind: 'before', place: 'projection', op: 'insert', occurrence: 1 },
      move: { kind: 'crash', place: 'projection' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'projection' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'poll', place: 'projection' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'poll', place: 'projection' } },
    { id: 'together', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
  promise: 'effect-once',
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Story;
