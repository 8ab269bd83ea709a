import { whetherAllPublished } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, revise, send, storySetup } from '../story-parts.ts';

/** Two transactions overlap, and the one with the lower id commits last. */
export const skippedForEver = {
  id: 'skipped-for-ever',
  setup: storySetup({ publishing: 'cursor-polling' }),
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
    { id: 'moved-on', from: { kind: 'done', op: 'put', place: 'relay' } },
    { id: 'skipped', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'overtaken', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'marked', from: { kind: 'done', op: 'update', place: 'relay' } },
    { id: 'late', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'found', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherAllPublished({ all: 'both', lastOnly: 'higher-only', notLast: 'lower-only' }),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Story;
