import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import {
  howOften,
  whetherAllPublished,
  whetherThereAndHeard,
  type Question,
} from '../../scenarios/form/question.ts';
import { newOrder, revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { Script, ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, firstIsSlow, recovers } from '../form/script-steps.ts';

const place = 'order-service-1';
const tailing = { publishing: 'log-tailing', effect: 'row' };
const setup = storySetup(tailing);
const unchecked = storySetup({ ...tailing, consuming: 'naive' });

/** As soon as one client has its answer the next one sends. */
const revisesNext = (number: number, total: number): ScriptStep => ({
  when: { kind: 'heard', intent: `c${number - 1}` },
  move: { kind: 'send', intent: `c${number}`, to: place, command: revise(total) },
});
const threeRevise: Script = [send(1, revise(150)), revisesNext(2, 80), revisesNext(3, 70)];

const relayDies: ScriptStep = { when: { kind: 'at-rest' }, move: { kind: 'crash', place: 'relay' } };

const copies = ['none', 'one', 'two', 'three'] as const;

/** How many events were published once more. */
const publishedAgain: Question<(typeof copies)[number]> = {
  answers: copies,
  answerOf: (facts) => {
    const ids = facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : []));
    return copies[ids.length - new Set(ids).size] ?? 'another';
  },
};

/** The overlap that a cursor skips. */
const inCommitOrder = {
  id: 'in-commit-order',
  setup,
  before: [send(1, revise(150)), firstIsSlow, send(2, newOrder)],
  opensBefore: { place: 'order-service-2', op: 'commit' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'higher', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'higher-published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'lower', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'lower-published', from: { kind: 'fact', fact: 'event-published' } },
  ],
  question: whetherAllPublished({ all: 'both', lastOnly: 'higher-only', notLast: 'lower-only' }),
} as const satisfies Episode;

/** The position was last stored after the second of three. */
const readAgain = {
  id: 'read-again',
  setup: unchecked,
  before: threeRevise,
  opensBefore: { kind: 'event-published', nth: 3 },
  after: [{ ...relayDies, when: { kind: 'at-once' } }, recovers('relay')],
  pace: 'beat-by-beat',
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'position', from: { kind: 'done', op: 'get-record', place: 'relay' } },
    { id: 'published', from: { kind: 'fact', fact: 'event-published' } },
    { id: 'twice', from: { kind: 'promise-broken' } },
  ],
  question: publishedAgain,
} as const satisfies Episode;

/** The position is stored, and then there is nothing that was to be published. */
const storedFirst = {
  id: 'stored-first',
  setup: storySetup({ ...tailing, 'position-every': 'every-1', 'position-order': 'before-publishing' }),
  before: [send(1, revise(150))],
  opensBefore: { place: 'relay', op: 'publish' },
  after: [diesBefore('relay', 'publish'), recovers('relay')],
  beats: [
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'lost', from: { kind: 'promise-broken' } },
  ],
  question: whetherThereAndHeard(['both', 'change-only', 'neither']),
} as const satisfies Episode;

/** One event and one crash. */
const appliedTwice = {
  id: 'read-twice-applied-twice',
  setup: unchecked,
  aim: { property: 'effect-once' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;

/** The log knows the order of commits; from a stored position it is read again. */
export const logTailing = {
  terms: ['transaction-log', 'log-tailing', 'cdc', 'position', 'push-pull'],
  steps: [
    episodeStep(inCommitOrder),
    episodeStep(readAgain),
    challengeStep(appliedTwice),
    episodeStep(storedFirst),
  ],
  closing: [
    {
      id: 'one-event',
      setup,
      script: [send(1, revise(150)), relayDies, recovers('relay')],
      question: publishedAgain,
    },
    {
      id: 'known-again',
      setup,
      script: [...threeRevise, relayDies, recovers('relay')],
      question: howOften(
        (fact) =>
          fact.kind === 'event-applied' && fact.subscriber === 'projection' && fact.event.version === 4,
      ),
    },
    {
      id: 'rolled-back',
      setup,
      script: [
        send(1, revise(150)),
        {
          when: { kind: 'before', place, op: 'commit', occurrence: 1 },
          move: { kind: 'op-fault', outcome: 'refused' },
        },
        { ...send(2, newOrder), when: { kind: 'heard', intent: 'c1' } },
      ],
      question: howOften((fact) => fact.kind === 'event-published' && fact.event.type === 'OrderRevised'),
    },
  ],
} as const satisfies Lesson;
