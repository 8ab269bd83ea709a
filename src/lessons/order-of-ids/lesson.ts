import type { Challenge } from '../../scenarios/form/challenge.ts';
import { whetherAllPublished, type Question } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import { challengeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';
import { firstIsSlow } from '../form/script-steps.ts';

const place = 'order-service-1';
const byCursor = storySetup({ publishing: 'cursor-polling', effect: 'row' });

/** In which order the events of two transactions are published. */
const whichFirst: Question<'lower-first' | 'higher-first' | 'one-only'> = {
  answers: ['lower-first', 'higher-first', 'one-only'],
  answerOf: (facts) => {
    const [first, second] = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
    if (first === undefined || second === undefined) return 'one-only';
    return first < second ? 'lower-first' : 'higher-first';
  },
};

/** Two orders: neither of the two commands is in the other's way. */
const twoOrders = {
  id: 'two-orders-one-event',
  setup: byCursor,
  aim: { property: 'no-lost-event' },
  commandCount: 2,
  commands: [revise(150), newOrder],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

/** Ids are drawn before the commit, so who reads by their order misses what commits late. */
export const orderOfIds = {
  terms: ['cursor', 'overlapping-transactions', 'commit-order', 'published-flag', 'index', 'high-water-mark'],
  steps: [
    { kind: 'story', id: 'past-the-cursor', story: 'skipped-for-ever', isCured: false },
    challengeStep(twoOrders),
    { kind: 'story', id: 'a-flag-each', story: 'skipped-for-ever', isCured: true },
    { kind: 'story', id: 'waits-at-the-gap', story: 'gave-up-too-soon', isCured: false },
    { kind: 'story', id: 'waits-for-open-ones', story: 'gave-up-too-soon', isCured: true },
  ],
  closing: [
    {
      id: 'lower-rolled-back',
      setup: byCursor,
      script: [
        send(1, revise(150)),
        {
          when: { kind: 'before', place, op: 'commit', occurrence: 1 },
          move: { kind: 'op-fault', outcome: 'refused' },
        },
        send(2, newOrder),
      ],
      question: whetherAllPublished({
        all: 'nothing-missing',
        lastOnly: 'one-missing',
        notLast: 'nothing-sent',
      }),
    },
    {
      id: 'one-order',
      setup: byCursor,
      script: [send(1, revise(150)), firstIsSlow, send(2, revise(80))],
      question: whatWasHeard(['accepted', 'conflict', 'rejected'], 'c2'),
    },
    {
      id: 'flagged-in-order',
      setup: storySetup({ publishing: 'outbox-polling', effect: 'row' }),
      script: [send(1, revise(150)), firstIsSlow, send(2, newOrder)],
      question: whichFirst,
    },
  ],
} as const satisfies Lesson;
