import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** An order is published while a subscriber is away, and the broker keeps no place for it. */
export const awayTooLong = {
  id: 'away-too-long',
  setup: storySetup({ subscription: 'ephemeral', effect: 'row' }),
  before: [{ when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } }, send(1, newOrder)],
  opensBefore: { kind: 'event-published', nth: 1 },
  after: [{ when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'projection' } }],
  beats: [{ id: 'back', from: { kind: 'promise-broken' } }],
  curedBeats: [
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
  promise: 'no-lost-event',
  cure: { slot: 'subscription', variant: 'durable' },
} as const satisfies Story;
