import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from '../../scenarios/order-saga/stories/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';

const orders = (number: 1 | 2, orderId?: string): ScriptStep => ({
  when: { kind: 'at-once' },
  move: sends(number, orderOf(300, orderId)),
});

const isOfType = (type: string) => (fact: Fact) =>
  fact.kind === 'event-committed' && fact.event.type === type;

const bothOrders: Question<'both' | 'one-of-them' | 'neither'> = {
  answers: ['both', 'one-of-them', 'neither'],
  answerOf: (facts) => {
    const approved = facts.filter(isOfType('OrderApproved')).length;
    return approved === 0 ? 'neither' : approved === 1 ? 'one-of-them' : 'both';
  },
};

/** Credit for one of two orders: what every step commits, and what it announces. */
const stepByStep = {
  id: 'step-by-step',
  setup: sagaSetup({}),
  before: [orders(1), orders(2, 'order-2')],
  opensBefore: { kind: 'event-committed', nth: 2, event: 'OrderCreated' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'announced', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'reserved', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'approved', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'not-enough', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: bothOrders,
} as const satisfies Episode;

const ofTheOrder = whatBecomesOf(
  ['approved', 'rejected', 'pending'],
  { OrderApproved: 'approved', OrderRejected: 'rejected' },
  'pending',
);

/** The second service has the same gap between its commit and its publish as any other. */
const theirGap = {
  id: 'their-gap',
  setup: sagaSetup({ publishing: 'after-commit' }),
  before: [orders(1)],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
  after: [
    {
      when: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
      move: { kind: 'crash', place: 'customer-handler' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-handler' } },
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'pending', from: { kind: 'promise-broken' } },
  ],
  question: ofTheOrder,
} as const satisfies Episode;

/** Credit is reserved, and nobody will ever say so. */
const reservedAndPending = {
  id: 'reserved-and-pending',
  setup: theirGap.setup,
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'event-committed', where: { event: { type: 'CreditReserved' } } },
          { kind: 'broken', property: 'saga-consistent' },
        ],
      },
    },
  },
  commandCount: 1,
  commands: [orderOf(300)],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

const countAnswers = ['one', 'two', 'three'] as const;

/** In how many transactions the events of a run were stored. */
const transactions: Question<(typeof countAnswers)[number]> = {
  answers: countAnswers,
  answerOf: (facts) => {
    const groups = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.group] : []));
    return countAnswers[new Set(groups).size - 1] ?? 'another';
  },
};

/** Nobody leads: each service reacts to what the other has committed and announced. */
export const sagaChoreography = {
  terms: ['saga', 'local-transaction', 'choreography', 'correlation', 'eventual-consistency'],
  steps: [
    { kind: 'story', id: 'no-common-transaction', story: 'between-two-commits', isCured: false },
    episodeStep(stepByStep),
    episodeStep(theirGap),
    challengeStep(reservedAndPending),
  ],
  closing: [
    {
      id: 'result-twice',
      setup: sagaSetup({ consuming: 'naive', recognising: 'unrecognised' }),
      script: [
        orders(1),
        {
          when: { kind: 'event-committed', nth: 1, event: 'OrderApproved' },
          move: { kind: 'redeliver', group: 'order-handler', partition: 'Customer/0' },
        },
      ],
      question: howOften(isOfType('OrderApproved')),
    },
    {
      id: 'away-for-a-day',
      setup: sagaSetup({}),
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'customer-handler' } },
        orders(1),
        { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-handler' } },
      ],
      question: ofTheOrder,
    },
    { id: 'transactions', setup: sagaSetup({}), script: [orders(1)], question: transactions },
  ],
} as const satisfies Lesson;
