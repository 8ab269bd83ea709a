import type { Command } from '../../kernel/terms/message.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Question } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';

const place = 'order-service-1';
const setup = (concurrency: string) => storySetup({ concurrency, effect: 'row' });

const reserve = (orderId: string): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId, amount: 300 },
});
const approve: Command = { type: 'ApproveOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} };
const reject: Command = {
  type: 'RejectOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { reason: 'out of stock' },
};

const bothReserve = [send(1, reserve('order-1')), send(2, reserve('order-2'))];

/** What becomes of two reservations that fit one by one, and not together. */
const whatBecomesOfBoth: Question<'both-reserved' | 'one-failed' | 'one-conflict'> = {
  answers: ['both-reserved', 'one-failed', 'one-conflict'],
  answerOf: (facts) => {
    const types = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.type] : []));
    if (types.includes('CreditReservationFailed')) return 'one-failed';
    return types.length === 2 ? 'both-reserved' : 'one-conflict';
  },
};

/** Nobody asks whether the version still stands. */
const bothSayYes = {
  id: 'both-say-yes',
  setup: setup('none'),
  before: bothReserve,
  opensBefore: { place, op: 'find' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'both-read', from: { kind: 'done', op: 'find', place } },
    { id: 'first-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'over', from: { kind: 'promise-broken' } },
  ],
  question: whatBecomesOfBoth,
} as const satisfies Episode;

/** After a conflict the command is carried out anew, from the loading on. */
const decidedAgain = {
  id: 'decided-again',
  setup: setup('optimistic-retry'),
  before: bothReserve,
  opensBefore: { place: 'order-service-2', op: 'commit' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'first-commits', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'no-row', from: { kind: 'done', op: 'update', place } },
    { id: 'rolled-back', from: { kind: 'done', op: 'rollback', place } },
    { id: 'loaded-again', from: { kind: 'done', op: 'find', place } },
    { id: 'decided', from: { kind: 'fact', fact: 'event-committed' } },
  ],
  question: whatBecomesOfBoth,
} as const satisfies Episode;

/** One after the other, in whichever order, the second of them is refused. */
const approvedAndRejected = {
  id: 'approved-and-rejected',
  setup: setup('none'),
  aim: {
    goal: {
      when: 'ever',
      holds: {
        kind: 'all',
        of: [
          { kind: 'answer', intent: 'c1', answer: 'accepted' },
          { kind: 'answer', intent: 'c2', answer: 'accepted' },
        ],
      },
    },
  },
  commandCount: 2,
  commands: [approve, reject],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'concurrency', variant: 'optimistic' },
} as const satisfies Challenge;

/** Rows that are only added don't collide, and the decisions do that they were added by. */
export const twoAtOnce = {
  terms: [
    'expected-version',
    'lost-update',
    'conflict',
    'optimistic-locking',
    'pessimistic-locking',
    'retry',
    'invariant',
  ],
  steps: [
    episodeStep(bothSayYes),
    { kind: 'story', id: 'rows-not-counted', story: 'zero-rows', isCured: false },
    { kind: 'story', id: 'rows-counted', story: 'zero-rows', isCured: true },
    episodeStep(decidedAgain),
    challengeStep(approvedAndRejected),
  ],
  closing: [
    {
      id: 'with-a-lock',
      setup: setup('pessimistic'),
      script: bothReserve,
      question: whatBecomesOfBoth,
    },
    {
      id: 'approved-first',
      setup: setup('optimistic-retry'),
      script: [send(1, approve), send(2, reject)],
      question: whatWasHeard(['accepted', 'conflict', 'rejected'], 'c2'),
    },
    {
      id: 'two-orders',
      setup: setup('optimistic'),
      script: [send(1, revise(150)), send(2, newOrder)],
      question: whatWasHeard(['accepted', 'conflict', 'rejected'], 'c2'),
    },
  ],
} as const satisfies Lesson;
