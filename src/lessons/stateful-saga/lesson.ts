import {
  activateCampaign,
  activated,
  publishingSetup,
} from '../../scenarios/campaign-saga/stories/story-parts.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften } from '../../scenarios/form/question.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const saga = 'campaign-publishing-saga';
const executor = 'campaign-executor';
const publisher = 'publishing-service';

/** The publisher agrees, the nth time that it is asked. */
const agrees = (occurrence: number): ScriptStep => ({
  when: { kind: 'before', op: 'choose', place: publisher, occurrence },
  move: {
    kind: 'turn',
    activation: publisher,
    place: publisher,
    op: 'choose',
    label: 'campaign-1',
    option: 'confirm',
  },
});

const published = howOften(({ kind }) => kind === 'outside-effect');

/** What was decided is a row; what was done about it stands in another system. */
const executorDies = {
  id: 'executor-dies',
  setup: publishingSetup({ outside: 'plain' }),
  before: [activated],
  opensBefore: { place: executor, op: 'request' },
  after: [agrees(1), diesBefore(executor, 'update'), recovers(executor), agrees(2)],
  pace: 'commit-by-commit',
  beats: [
    { id: 'asked', from: { kind: 'fact', fact: 'outside-effect' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
    { id: 'again', from: { kind: 'promise-broken' } },
  ],
  question: published,
} as const satisfies Episode;

const stateless = publishingSetup({ 'saga-state': 'stateless' });

/** A request is lost on its way out, and nobody knows that it was owed. */
const neverTold = {
  id: 'never-told',
  setup: stateless,
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  commands: [activateCampaign],
  faults: { 'request-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'saga-state', variant: 'event-sourced' },
} as const satisfies Challenge;

const forgetful = publishingSetup({ 'saga-state': 'stateless', outside: 'plain' });

/** What a saga has decided is stored with what it has heard, and carried out by somebody who can be asked twice. */
export const statefulSaga = {
  terms: ['stateless-saga', 'command-issued', 'command-executor', 'outside-system', 'business-key'],
  steps: [
    { kind: 'story', id: 'nobody-knows', story: 'command-lost', isCured: false },
    { kind: 'story', id: 'written-down', story: 'command-lost', isCured: true },
    challengeStep(neverTold),
    episodeStep(executorDies),
    { kind: 'story', id: 'recognised', story: 'submitted-twice', isCured: true },
  ],
  closing: [
    {
      id: 'dies-before-its-call',
      setup: forgetful,
      script: [activated, diesBefore(saga, 'request'), recovers(saga), agrees(1)],
      question: published,
    },
    {
      id: 'dies-after-its-call',
      setup: forgetful,
      script: [activated, agrees(1), diesBefore(saga, 'commit'), recovers(saga), agrees(2)],
      question: published,
    },
    {
      id: 'confirmed-twice',
      setup: publishingSetup({}),
      script: [
        activated,
        agrees(1),
        {
          when: { kind: 'before', place: publisher, op: 'publish', occurrence: 1 },
          move: { kind: 'op-fault', outcome: 'twice' },
        },
      ],
      question: howOften(
        (fact) => fact.kind === 'event-committed' && fact.event.type === 'PublishingConfirmed',
      ),
    },
  ],
} as const satisfies Lesson;
