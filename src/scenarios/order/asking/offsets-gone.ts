import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** A subscriber is away for so long that the broker forgets how far it was. */
export const offsetsGone = {
  id: 'offsets-gone',
  setup: storySetup({ starting: 'at-the-end', effect: 'row' }),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } }, send(1, newOrder)],
  opensBefore: { kind: 'event-published', nth: 1 },
  after: [
    { when: { kind: 'at-rest' }, move: { kind: 'forget-offsets', group: 'projection' } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'projection' } },
  ],
  beats: [
    { id: 'forgotten', from: { kind: 'befell', move: 'forget-offsets' } },
    { id: 'back', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'forgotten', from: { kind: 'befell', move: 'forget-offsets' } },
    { id: 'again', from: { kind: 'failed', op: 'insert' } },
    { id: 'applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
  promise: 'no-lost-event',
  cure: { slot: 'starting', variant: 'from-the-beginning' },
} as const satisfies Story;
