import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The consumer acknowledges first and dies before its work. */
export const acknowledgedFirst = {
  id: 'acknowledged-first',
  setup: storySetup({ consuming: 'ack-first' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'projection', op: 'select' },
  after: [
    {
      when: { kind: 'before', place: 'projection', op: 'select', occurrence: 1 },
      move: { kind: 'crash', place: 'projection' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'projection' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'poll', place: 'projection' } },
    { id: 'once', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
  promise: 'no-lost-event',
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Story;
