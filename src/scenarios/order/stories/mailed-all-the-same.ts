import { howOften } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** An idempotent consumer dies between its e-mail and its commit: the check is gone, the mail is not. */
export const mailedAllTheSame = {
  id: 'mailed-all-the-same',
  setup: storySetup({ consuming: 'idempotent', effect: 'e-mail' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'notification', op: 'commit' },
  after: [
    {
      when: { kind: 'before', place: 'notification', op: 'commit', occurrence: 1 },
      move: { kind: 'crash', place: 'notification' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'notification' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'poll', place: 'notification' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'again', from: { kind: 'done', op: 'poll', place: 'notification' } },
    { id: 'once', from: { kind: 'fact', fact: 'event-applied', subscriber: 'notification' } },
  ],
  question: howOften((fact) => fact.kind === 'event-applied' && fact.subscriber === 'notification'),
  promise: 'effect-once',
  cure: { slot: 'effect', variant: 'row' },
} as const satisfies Story;
