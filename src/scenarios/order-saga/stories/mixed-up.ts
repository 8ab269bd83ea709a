import type { Question } from '../../form/question.ts';
import type { Story } from '../../form/story.ts';
import { orderOf, sagaSetup, sends } from './story-parts.ts';

/** Which of two orders has been approved. */
const whichIsApproved: Question<'first' | 'second' | 'both' | 'neither'> = {
  answers: ['first', 'second', 'both', 'neither'],
  answerOf: (facts) => {
    const approved = facts.flatMap((fact) =>
      fact.kind === 'event-committed' && fact.event.type === 'OrderApproved' ? [fact.event.aggregateId] : [],
    );
    if (approved.length === 0) return 'neither';
    if (approved.length > 1) return 'both';
    return approved.includes('order-1') ? 'first' : 'second';
  },
};

/** Two sagas at once, with credit for one order; a reply is taken to be for the newest. Nothing fails. */
export const mixedUp = {
  id: 'mixed-up',
  setup: sagaSetup({ coordination: 'orchestration', correlation: 'latest' }),
  before: [
    { when: { kind: 'at-once' }, move: sends(1, orderOf(300)) },
    {
      when: { kind: 'event-committed', nth: 1, event: 'OrderCreated' },
      move: sends(2, orderOf(300, 'order-2')),
    },
  ],
  opensBefore: { kind: 'event-committed', nth: 2, event: 'OrderCreated' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'replied', from: { kind: 'done', op: 'poll', place: 'create-order-saga' } },
    { id: 'ended', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'mixed', from: { kind: 'promise-broken' } },
  ],
  curedBeats: [
    { id: 'replied', from: { kind: 'done', op: 'poll', place: 'create-order-saga' } },
    { id: 'approved', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'refused', from: { kind: 'done', op: 'poll', place: 'create-order-saga' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'saga-ended' } },
  ],
  question: whichIsApproved,
  promise: 'saga-consistent',
  cure: { slot: 'correlation', variant: 'by-id' },
} as const satisfies Story;
