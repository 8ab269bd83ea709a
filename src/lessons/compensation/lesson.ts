import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Question } from '../../scenarios/form/question.ts';
import { cancelOrder, orderOf, sagaSetup, sends } from '../../scenarios/order-saga/stories/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { books, decides, isDoneOutside, says, tripSetup } from '../../scenarios/trip/stories/story-parts.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';

const orders = (total: number): ScriptStep => ({ when: { kind: 'at-once' }, move: sends(1, orderOf(total)) });

/** How much of its limit of 500 the customer could still spend. */
const creditLeft: Question<'all' | 'what-is-left' | 'none'> = {
  answers: ['all', 'what-is-left', 'none'],
  answerOf: (facts) => {
    const reserved = facts.reduce((sum, fact) => sum + reservedBy(fact), 0);
    return reserved === 0 ? 'all' : reserved < 500 ? 'what-is-left' : 'none';
  },
};

/** The same at the end of a run in which credit may have been released too often. */
const limitAtTheEnd: Question<'as-before' | 'more' | 'less'> = {
  answers: ['as-before', 'more', 'less'],
  answerOf: (facts) => {
    const reserved = facts.reduce((sum, fact) => sum + reservedBy(fact), 0);
    return reserved === 0 ? 'as-before' : reserved < 0 ? 'more' : 'less';
  },
};

function reservedBy(fact: Fact): number {
  if (fact.kind !== 'event-committed') return 0;
  const amount = Number(fact.event.data['amount'] ?? 0);
  if (fact.event.type === 'CreditReserved') return amount;
  return fact.event.type === 'CreditReleased' ? -amount : 0;
}

/** A deadline passes while the yes is under way; whoever gave up does not listen any more. */
const lateYes = {
  id: 'late-yes',
  setup: sagaSetup({ coordination: 'orchestration', deadline: 'with-late-success-ignored' }),
  before: [orders(300)],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
  after: [
    {
      when: { kind: 'before', place: 'create-order-saga', op: 'await-timer', occurrence: 1 },
      move: { kind: 'op-fault', outcome: 'timed-out' },
    },
  ],
  pace: 'commit-by-commit',
  beats: [
    { id: 'passed', from: { kind: 'done', op: 'await-timer', place: 'create-order-saga' } },
    { id: 'rejected', from: { kind: 'fact', fact: 'saga-ended' } },
    { id: 'ignored', from: { kind: 'promise-broken' } },
  ],
  question: creditLeft,
} as const satisfies Episode;

/** Compensation is on, and a step comes about after all. */
const leftReserved = {
  id: 'reserved-for-nothing',
  setup: lateYes.setup,
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  commands: [orderOf(300)],
  faults: { 'early-time-out': 1 },
  faultCountMax: 1,
  cure: { slot: 'deadline', variant: 'with-late-success-undone' },
} as const satisfies Challenge;

const cancelled: ScriptStep = {
  when: { kind: 'event-committed', nth: 1, event: 'OrderApproved' },
  move: sends(2, cancelOrder),
};

const countAnswers = ['as-before', 'one-more', 'two-more'] as const;

/** How many events the customer's stream has gained. */
const customersEvents: Question<(typeof countAnswers)[number]> = {
  answers: countAnswers,
  answerOf: (facts) => {
    const gained = facts.filter(
      (fact) => fact.kind === 'event-committed' && fact.event.aggregateId === 'customer-1',
    );
    return countAnswers[gained.length] ?? 'another';
  },
};

/** What has been done at the airline, in all. */
const atTheAirline: Question<'nothing' | 'booked' | 'booked-and-cancelled'> = {
  answers: ['nothing', 'booked', 'booked-and-cancelled'],
  answerOf: (facts) => {
    if (!facts.some(isDoneOutside('BookFlights'))) return 'nothing';
    return facts.some(isDoneOutside('CancelFlight')) ? 'booked-and-cancelled' : 'booked';
  },
};

/** What was done by a step that is committed is made up for by another, and not taken back. */
export const compensation = {
  terms: ['compensation', 'pivot', 'semantic-lock', 'deadline', 'late-success', 'isolation'],
  steps: [
    { kind: 'story', id: 'nobody-undoes-it', story: 'credit-kept-in-vain', isCured: false },
    { kind: 'story', id: 'made-up-for', story: 'credit-kept-in-vain', isCured: true },
    { kind: 'story', id: 'seen-between', story: 'taken-back', isCured: false },
    episodeStep(lateYes),
    challengeStep(leftReserved),
  ],
  closing: [
    { id: 'the-stream', setup: sagaSetup({}), script: [orders(300), cancelled], question: customersEvents },
    {
      id: 'the-airline',
      setup: tripSetup({}),
      script: [books(1), decides('confirm'), says('airline', 'confirm'), says('hotel', 'reject')],
      question: atTheAirline,
    },
    {
      id: 'released-twice',
      setup: sagaSetup({ consuming: 'naive', recognising: 'unrecognised' }),
      script: [
        orders(300),
        cancelled,
        {
          when: { kind: 'event-committed', nth: 1, event: 'CreditReleased' },
          move: { kind: 'redeliver', group: 'customer-handler', partition: 'Order/0' },
        },
      ],
      question: limitAtTheEnd,
    },
  ],
} as const satisfies Lesson;
