import type { Command } from '../../kernel/terms/message.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import { episodeStep, challengeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard, whatWasStored } from '../form/questions.ts';

const setup = storySetup({ effect: 'row' });

const approve: Command = { type: 'ApproveOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} };
const cancel: Command = {
  type: 'CancelOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { reason: 'changed my mind' },
};
const reserve = (amount: number): Command => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId: 'order-1', amount },
});

/** An order is approved, and then once more. */
const approvedTwice = {
  id: 'approved-twice',
  setup,
  before: [send(1, approve)],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [{ ...send(2, approve), when: { kind: 'heard', intent: 'c1' } }],
  pace: 'beat-by-beat',
  beats: [
    { id: 'loaded', from: { kind: 'done', op: 'find', place: 'order-service-1' } },
    { id: 'decided', from: { kind: 'told', label: 'aggregate/process' } },
    { id: 'applied', from: { kind: 'told', label: 'aggregate/apply' } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'heard', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'loaded-again', from: { kind: 'done', op: 'find', place: 'order-service-2' } },
    { id: 'refused', from: { kind: 'told', label: 'aggregate/reject' } },
    { id: 'refusal-heard', from: { kind: 'fact', fact: 'answer-heard' } },
  ],
  question: howOften((fact) => fact.kind === 'event-committed'),
} as const satisfies Episode;

/** More credit is asked for than there is. */
const tooMuchCredit = {
  id: 'too-much-credit',
  setup,
  before: [send(1, reserve(600))],
  opensBefore: { place: 'order-service-1', op: 'find' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'decided', from: { kind: 'told', label: 'aggregate/process' } },
    { id: 'stored', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'heard', from: { kind: 'fact', fact: 'answer-heard' } },
    { id: 'others', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: whatWasStored(['nothing', 'CreditReserved', 'CreditReservationFailed', 'command']),
} as const satisfies Episode;

/** Two commands that are both accepted in the order in which they are sent. */
const sentFirst = {
  id: 'sent-first-refused',
  setup,
  aim: {
    goal: {
      when: 'ever',
      holds: {
        kind: 'all',
        of: [
          { kind: 'answer', intent: 'c1', answer: 'rejected', rejection: 'OrderClosed' },
          { kind: 'answer', intent: 'c2', answer: 'accepted' },
          { kind: 'fact', fact: 'event-committed', exactly: 1 },
        ],
      },
    },
  },
  commandCount: 2,
  commands: [revise(150), cancel],
  faults: {},
  faultCountMax: 0,
} as const satisfies Challenge;

/** What decides, what changes, and what a refusal leaves behind. */
export const decideAndApply = {
  terms: ['command', 'aggregate', 'aggregate-root', 'process', 'apply', 'rejection', 'fold', 'version'],
  steps: [episodeStep(approvedTwice), episodeStep(tooMuchCredit), challengeStep(sentFirst)],
  closing: [
    {
      id: 'all-of-the-limit',
      setup,
      script: [send(1, reserve(500))],
      question: whatWasStored(['nothing', 'CreditReserved', 'CreditReservationFailed']),
    },
    {
      id: 'unknown-customer',
      setup,
      script: [
        send(1, {
          type: 'CreateOrder',
          aggregateType: 'Order',
          aggregateId: 'order-2',
          data: { customerId: 'customer-9', total: 100 },
        }),
      ],
      question: whatWasHeard(['rejected', 'accepted', 'failed']),
    },
    {
      id: 'approved-then-revised',
      setup,
      script: [send(1, approve), { ...send(2, revise(150)), when: { kind: 'at-rest' } }],
      question: whatWasHeard(['rejected', 'accepted', 'conflict'], 'c2'),
    },
  ],
} as const satisfies Lesson;
