import type { Story } from '../../form/story.ts';
import { getOrder, storySetup } from '../story-parts.ts';

/** What one order says is asked of a log in which the events of all orders are. */
export const askedOfTheLog = {
  id: 'asked-of-the-log',
  setup: storySetup({
    reading: 'fold-the-log',
    'stream-length': '200-events',
    effect: 'row',
  }),
  before: [
    {
      when: { kind: 'at-once' },
      move: { kind: 'send', intent: 'c1', to: 'order-query-service', command: getOrder },
    },
  ],
  opensBefore: { place: 'order-query-service', op: 'select' },
  after: [],
  beats: [
    { id: 'read', from: { kind: 'done', op: 'select', place: 'order-query-service' } },
    { id: 'folded', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'read', from: { kind: 'done', op: 'select', place: 'order-query-service' } },
    { id: 'told', from: { kind: 'fact', fact: 'answer-heard' } },
  ],
  question: {
    answers: ['row', 'own', 'all'],
    answerOf: (facts) => {
      const counts = facts.flatMap((fact) => (fact.kind === 'stream-read' ? [fact.eventCount] : []));
      if (counts.length === 0) return 'row';
      return Math.max(...counts) > 100 ? 'all' : 'own';
    },
  },
  promise: 'short-replay',
  cure: { slot: 'reading', variant: 'read-model' },
} as const satisfies Story;
