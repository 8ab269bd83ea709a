import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The broker does what it has promised: at least once. */
export const deliveredAgain = {
  id: 'delivered-again',
  setup: storySetup({ consuming: 'naive', effect: 'row' }),
  before: [send(1, newOrder)],
  opensBefore: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
  after: [
    {
      when: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
      move: { kind: 'redeliver', group: 'projection', partition: 'Order/0' },
    },
  ],
  beats: [
    { id: 'again', from: { kind: 'befell', move: 'redeliver' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'again', from: { kind: 'befell', move: 'redeliver' } },
    { id: 'known', from: { kind: 'failed', op: 'insert' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
  promise: 'effect-once',
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Story;
