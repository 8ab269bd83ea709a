import type { Story } from '../../form/story.ts';
import { newOrder, send, storySetup } from '../story-parts.ts';

/** `create()`: three rows in one transaction, and a client that has heard of them before they are committed. */
export const createRows = {
  id: 'create-rows',
  setup: storySetup({ answering: 'answer-first' }),
  before: [send(1, newOrder)],
  opensBefore: { place: 'order-service-1', op: 'insert' },
  showsStatements: true,
  after: [
    {
      when: { kind: 'before', place: 'order-service-1', op: 'commit', occurrence: 1 },
      move: { kind: 'crash', place: 'order-service-1' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
  ],
  beats: [
    { id: 'entity', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'event', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'gone', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'entity', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'event', from: { kind: 'done', op: 'insert', place: 'order-service-1' } },
    { id: 'gone', from: { kind: 'befell', move: 'crash' } },
  ],
  question: {
    answers: ['told-and-there', 'told-in-vain', 'untold'],
    answerOf: (facts) => {
      const isTold = facts.some(
        (fact) => fact.kind === 'command-answered' && fact.answer.kind === 'accepted',
      );
      if (!isTold) return 'untold';
      return facts.some(({ kind }) => kind === 'event-committed') ? 'told-and-there' : 'told-in-vain';
    },
  },
  promise: 'answered-truly',
  cure: { slot: 'answering', variant: 'answer-last' },
} as const satisfies Story;
