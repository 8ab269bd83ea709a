import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { orderOf, sagaSetup, sends, whatBecomesOf } from '../../scenarios/order-saga/stories/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import type { ChosenVariants } from '../../scenarios/slots/setup.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';

const orchestrated = (slots: ChosenVariants = {}) => sagaSetup({ coordination: 'orchestration', ...slots });

const orders: ScriptStep = { when: { kind: 'at-once' }, move: sends(1, orderOf(300)) };

const asked = 'customer-command-handler';

const isOfType = (type: string) => (fact: Fact) =>
  fact.kind === 'event-committed' && fact.event.type === type;

/** Whoever asked is not sure that the command came; the other one has carried it out. */
const askedAgain = {
  id: 'asked-again',
  setup: orchestrated(),
  before: [orders],
  opensBefore: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
  after: [
    {
      when: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
      move: { kind: 'crash', place: asked },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: asked } },
  ],
  pace: 'beat-by-beat',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'replied', from: { kind: 'fact', fact: 'message-published' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
  ],
  question: howOften(isOfType('CreditReserved')),
} as const satisfies Episode;

/** What is to be done next is known in memory alone. */
const neverEnds = {
  id: 'never-ends',
  setup: orchestrated({ 'saga-state': 'in-memory' }),
  aim: { property: 'saga-ends' },
  commandCount: 1,
  commands: [orderOf(300)],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'saga-state', variant: 'row' },
} as const satisfies Challenge;

const countAnswers = ['three', 'four', 'five', 'six'] as const;

/** How many messages the broker has taken, of all kinds. */
const messages: Question<(typeof countAnswers)[number]> = {
  answers: countAnswers,
  answerOf: (facts) => {
    const count = facts.filter(
      ({ kind }) => kind === 'event-published' || kind === 'message-published',
    ).length;
    return countAnswers[count - 3] ?? 'another';
  },
};

/** One place knows the way, and has to remember how far it has come. */
export const sagaOrchestration = {
  terms: ['orchestration', 'command-message', 'reply-message', 'saga-instance', 'correlation'],
  steps: [
    { kind: 'story', id: 'forgotten', story: 'forgotten-saga', isCured: false },
    { kind: 'story', id: 'remembered', story: 'forgotten-saga', isCured: true },
    episodeStep(askedAgain),
    { kind: 'story', id: 'whose-reply', story: 'mixed-up', isCured: false },
    challengeStep(neverEnds),
  ],
  closing: [
    {
      id: 'reply-twice',
      setup: orchestrated(),
      script: [
        orders,
        {
          when: { kind: 'before', place: 'customer-relay', op: 'update', occurrence: 2 },
          move: { kind: 'crash', place: 'customer-relay' },
        },
        { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-relay' } },
      ],
      question: howOften(isOfType('OrderApproved')),
    },
    {
      id: 'row-without-command',
      setup: orchestrated({ publishing: 'after-commit' }),
      script: [
        orders,
        {
          when: { kind: 'event-committed', nth: 1, event: 'OrderCreated' },
          move: { kind: 'crash', place: 'order-service-1' },
        },
        { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'order-service-1' } },
      ],
      question: whatBecomesOf(
        ['approved', 'rejected', 'pending'],
        { OrderApproved: 'approved', OrderRejected: 'rejected' },
        'pending',
      ),
    },
    { id: 'messages', setup: orchestrated(), script: [orders], question: messages },
  ],
} as const satisfies Lesson;
