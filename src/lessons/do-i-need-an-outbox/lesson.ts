import type { Fact } from '../../kernel/terms/fact.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import { newOrder, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import type { ChosenVariants } from '../../scenarios/slots/setup.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const reading = (slots: ChosenVariants = {}) =>
  storySetup({ publishing: 'catch-up-subscription', effect: 'row', ...slots });

const isApplied = (fact: Fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection';
const applied = howOften(isApplied);
const mails = howOften(({ kind }) => kind === 'mail-sent');

const isAway: ScriptStep = { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } };

/** Nobody publishes; whoever was away reads on from where it was. */
const ownPosition = {
  id: 'its-own-position',
  setup: reading(),
  before: [isAway, send(1, newOrder)],
  opensBefore: { kind: 'event-committed', nth: 1 },
  after: [recovers('projection')],
  pace: 'beat-by-beat',
  beats: [
    { id: 'notified', from: { kind: 'fact', fact: 'event-applied', subscriber: 'notification' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: applied,
} as const satisfies Episode;

/** A position is an offset by another name: what is stored after the effect may not be stored. */
const beforeItsPosition = {
  id: 'before-its-position',
  setup: reading({ consuming: 'naive' }),
  before: [send(1, newOrder)],
  opensBefore: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
  after: [
    {
      when: { kind: 'event-applied', subscriber: 'projection', nth: 1 },
      move: { kind: 'crash', place: 'projection' },
    },
    recovers('projection'),
  ],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  question: applied,
} as const satisfies Episode;

/** The effect is committed, and then the position. */
const effectWithoutPosition = {
  id: 'effect-without-position',
  setup: reading({ consuming: 'naive' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [newOrder],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'consuming', variant: 'checkpoint-inside' },
} as const satisfies Challenge;

/** Whoever may read the store keeps a position of its own; what an outbox is for shows where nobody may. */
export const doINeedAnOutbox = {
  terms: ['catch-up-subscription', 'checkpoint', 'position', 'event-streaming', 'event-store', 'outbox'],
  steps: [episodeStep(ownPosition), episodeStep(beforeItsPosition), challengeStep(effectWithoutPosition)],
  closing: [
    {
      id: 'mail-and-position',
      setup: reading({ consuming: 'checkpoint-inside', effect: 'e-mail' }),
      script: [send(1, newOrder), diesBefore('notification', 'commit'), recovers('notification')],
      question: mails,
    },
    {
      id: 'broker-down',
      setup: storySetup({ effect: 'row' }),
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } },
        send(1, newOrder),
      ],
      question: applied,
    },
    {
      id: 'position-inside',
      setup: reading({ consuming: 'checkpoint-inside' }),
      script: [send(1, newOrder), diesBefore('projection', 'commit'), recovers('projection')],
      question: applied,
    },
  ],
} as const satisfies Lesson;
