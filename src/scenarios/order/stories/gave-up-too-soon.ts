import { whetherAllPublished } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, revise, send, storySetup } from '../story-parts.ts';

/** The relay waits at the gap that a slow transaction leaves, but not long enough. */
export const gaveUpTooSoon = {
  id: 'gave-up-too-soon',
  setup: storySetup({ publishing: 'cursor-giving-up' }),
  before: [
    send(1, revise(150)),
    {
      when: { kind: 'before', place: 'order-service-1', op: 'update', occurrence: 1 },
      move: { kind: 'slow', link: 'order-service-1->order-database', factor: 30 },
    },
    send(2, newOrder),
  ],
  opensBefore: { place: 'order-service-2', op: 'commit' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'overtaken', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'gave-up', from: { kind: 'done', op: 'select', place: 'relay' } },
    { id: 'skipped', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'overtaken', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'slow-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'in-order', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherAllPublished({ all: 'both', lastOnly: 'higher-only', notLast: 'lower-only' }),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'transaction-horizon' },
} as const satisfies Story;
