import type { Episode } from '../../scenarios/form/episode.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { whetherAllPublished, whetherThereAndHeard } from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { Anchor, ScriptStep } from '../../scenarios/script/script.ts';
import { episodeStep, challengeStep, type Lesson } from '../form/lesson.ts';
import { orderOfPublishing } from '../form/questions.ts';
import { recovers } from '../form/script-steps.ts';

const place = 'order-service-1';
const setup = storySetup({ publishing: 'outbox-polling' });

const crash = (when: Anchor): ScriptStep => ({ when, move: { kind: 'crash', place } });
const brokerDown: ScriptStep = { when: { kind: 'at-once' }, move: { kind: 'take-down', place: 'broker' } };

/** The service dies after the commit, and the broker is down. */
const afterTheCommit = {
  id: 'dies-after-the-commit',
  setup,
  before: [brokerDown, send(1, newOrder)],
  opensBefore: { place, op: 'commit' },
  after: [crash({ kind: 'before', place, op: 'reply', occurrence: 1 }), recovers(place), recovers('broker')],
  pace: 'commit-by-commit',
  beats: [
    { id: 'both-at-once', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'relay-waits', from: { kind: 'failed', op: 'publish' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'applied', from: { kind: 'fact', fact: 'event-applied', subscriber: 'projection' } },
  ],
  question: whetherThereAndHeard(['change-only', 'both', 'neither']),
} as const satisfies Episode;

/** The service dies before the commit. */
const beforeTheCommit = {
  id: 'dies-before-the-commit',
  setup,
  before: [send(1, newOrder)],
  opensBefore: { place, op: 'commit' },
  after: [crash({ kind: 'before', place, op: 'commit', occurrence: 1 }), recovers(place)],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'gave-up', from: { kind: 'told', label: 'client/gave-up' } },
    { id: 'nothing-there', from: { kind: 'befell', move: 'recover' } },
  ],
  question: whetherThereAndHeard(['change-only', 'event-only', 'neither']),
} as const satisfies Episode;

/** One fault, whichever one likes. */
const anyOneFault = {
  id: 'lose-it-all-the-same',
  setup: storySetup({ publishing: 'after-commit' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  commands: [newOrder],
  faults: { crash: 1, outage: 1, 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

/** The outbox protects the message, not the answer. */
const allButTheClient = {
  id: 'everybody-but-the-client',
  setup,
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'event-applied', where: { subscriber: 'projection' } },
          { kind: 'fact', fact: 'event-applied', where: { subscriber: 'notification' } },
          { kind: 'answer', answer: 'accepted', exactly: 0 },
        ],
      },
    },
  },
  commandCount: 1,
  commands: [newOrder],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'client', variant: 'retry-same-id' },
} as const satisfies Challenge;

/** What is to be told is stored where the change is stored, in the same transaction. */
export const outbox = {
  terms: ['outbox', 'message-relay', 'polling-publisher', 'atomicity', 'published-flag'],
  steps: [
    episodeStep(afterTheCommit),
    episodeStep(beforeTheCommit),
    challengeStep(anyOneFault, 'cured'),
    challengeStep(allButTheClient),
  ],
  closing: [
    {
      id: 'between-the-inserts',
      setup,
      script: [
        send(1, newOrder),
        crash({ kind: 'before', place, op: 'insert', label: 'outbox', occurrence: 1 }),
        recovers(place),
      ],
      question: whetherThereAndHeard(['change-only', 'both', 'neither']),
    },
    {
      id: 'relay-away',
      setup,
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'relay' } },
        send(1, newOrder),
        { ...send(2, revise(150)), when: { kind: 'heard', intent: 'c1' } },
        recovers('relay'),
      ],
      question: orderOfPublishing,
    },
    {
      id: 'long-outage',
      setup,
      script: [
        brokerDown,
        send(1, newOrder),
        { ...send(2, revise(150)), when: { kind: 'at-rest' } },
        recovers('broker'),
      ],
      question: whetherAllPublished({ all: 'all', lastOnly: 'last-only', notLast: 'none' }),
    },
  ],
} as const satisfies Lesson;
