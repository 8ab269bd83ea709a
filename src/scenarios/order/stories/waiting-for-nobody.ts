import { whetherAllPublished } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { newOrder, revise, send, storySetup } from '../story-parts.ts';

/** A transaction takes its id with it when it is rolled back, and the relay waits for that id. */
export const waitingForNobody = {
  id: 'waiting-for-nobody',
  setup: storySetup({ publishing: 'cursor-waiting' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'order-service-1', op: 'commit' },
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'commit', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    send(2, newOrder),
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'next-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'waiting', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'next-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherAllPublished({ all: 'second', lastOnly: 'second-only', notLast: 'nothing' }),
  promise: 'no-lost-event',
  cure: { slot: 'publishing', variant: 'transaction-horizon' },
} as const satisfies Story;
