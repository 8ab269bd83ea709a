import { howOften } from '../../form/question.ts';
import { publisher } from '../../script/places-here.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** The relay dies between publish and mark. */
export const mailedTwice = {
  id: 'mailed-twice',
  setup: storySetup({ consuming: 'naive' }),
  before: [send(1, newOrder)],
  // Not by its ops: whoever publishes may die so, in every way of publishing.
  opensBefore: { kind: 'event-published', nth: 1 },
  after: [
    { when: { kind: 'event-published', nth: 1 }, move: { kind: 'crash', place: publisher } },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: publisher } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'known', from: { kind: 'failed', op: 'insert' } },
  ],
  question: howOften(({ kind }) => kind === 'mail-sent'),
  promise: 'effect-once',
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Story;
