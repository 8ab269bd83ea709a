import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import {
  getOrder,
  newOrder,
  rebuildView,
  revise,
  send,
  storySetup,
} from '../../scenarios/order/story-parts.ts';
import type { ScriptMove, ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { recovers } from '../form/script-steps.ts';

const rebuilds = (number: number): ScriptMove => ({
  kind: 'send',
  intent: `c${number}`,
  to: 'rebuilder',
  command: rebuildView,
});
const asks: ScriptMove = { kind: 'send', intent: 'c2', to: 'order-query-service', command: getOrder };

/** A change is stored while the projection is away, and its client asks at once. */
const askedWhileAway: readonly ScriptStep[] = [
  { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'projection' } },
  send(1, revise(150)),
  { when: { kind: 'heard', intent: 'c1' }, move: asks },
  recovers('projection'),
];

const mailCounts = ['none', 'one', 'all'] as const;

/** How many mails a rebuild sends, of three that were sent before. */
const mailsOfRebuild: Question<(typeof mailCounts)[number]> = {
  answers: mailCounts,
  answerOf: (facts) => {
    const begunAt = facts.findIndex(({ kind }) => kind === 'view-cleared');
    const count = facts.slice(begunAt).filter(({ kind }) => kind === 'mail-sent').length;
    return count === 3 ? 'all' : (mailCounts[count] ?? 'another');
  },
};

/** Who writes to people is led back to the beginning along with the view. */
const everybodyAgain = {
  id: 'everybody-again',
  setup: storySetup({ rebuild: 'in-place', reactors: 'not-muted' }),
  before: [send(1, newOrder), send(2, revise(150)), { when: { kind: 'at-rest' }, move: rebuilds(3) }],
  opensBefore: { place: 'rebuilder', op: 'direct-group' },
  after: [],
  pace: 'commit-by-commit',
  beats: [
    { id: 'cleared', from: { kind: 'fact', fact: 'view-cleared' } },
    { id: 'mailed', from: { kind: 'promise-broken' } },
  ],
  question: mailsOfRebuild,
} as const satisfies Episode;

/** Nothing fails and nobody rebuilds. */
const lessThanTold = {
  id: 'less-than-it-was-told',
  setup: storySetup({ reading: 'read-model', effect: 'row' }),
  aim: { property: 'read-your-writes' },
  commandCount: 2,
  commands: [revise(150), getOrder],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'reading', variant: 'wait-for-version' },
} as const satisfies Challenge;

/** Which version of the order the query shows; the change is its second. */
const versionShown: Question<'new' | 'old' | 'failure'> = {
  answers: ['new', 'old', 'failure'],
  answerOf: (facts) => {
    const answer = facts.flatMap((fact) =>
      fact.kind === 'answer-heard' && fact.intent === 'c2' ? [fact.answer] : [],
    )[0];
    if (answer?.kind !== 'shown') return 'failure';
    return answer.version === 2 ? 'new' : 'old';
  },
};

/** A row that is made for one question lags behind what it is made of, and can be made again. */
export const readModels = {
  terms: [
    'cqrs',
    'read-model',
    'projection',
    'eventual-consistency',
    'read-your-writes',
    'rebuild',
    'reactor',
    'blue-green',
  ],
  steps: [
    { kind: 'story', id: 'without-read-model', story: 'asked-of-the-log', isCured: false },
    { kind: 'story', id: 'asked-too-soon', story: 'asked-at-once', isCured: false },
    { kind: 'story', id: 'asked-with-version', story: 'asked-at-once', isCured: true },
    challengeStep(lessThanTold),
    episodeStep(everybodyAgain),
    { kind: 'story', id: 'rebuilt-in-place', story: 'half-a-view', isCured: false },
    { kind: 'story', id: 'rebuilt-beside', story: 'half-a-view', isCured: true },
  ],
  closing: [
    {
      id: 'projection-away',
      setup: storySetup({ reading: 'wait-for-version', effect: 'row' }),
      script: askedWhileAway,
      question: versionShown,
    },
    {
      id: 'order-meanwhile',
      setup: storySetup({ rebuild: 'in-place', reactors: 'muted' }),
      script: [
        { when: { kind: 'at-once' }, move: rebuilds(1) },
        {
          ...send(2, newOrder),
          when: {
            kind: 'before',
            op: 'direct-group',
            label: 'reset-offsets',
            place: 'rebuilder',
            occurrence: 1,
          },
        },
      ],
      question: howOften((fact) => fact.kind === 'mail-sent'),
    },
    {
      id: 'own-store',
      setup: storySetup({ reading: 'read-own-store', effect: 'row' }),
      script: askedWhileAway,
      question: versionShown,
    },
  ],
} as const satisfies Lesson;
