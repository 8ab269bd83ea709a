import type { Episode } from '../../scenarios/form/episode.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import { whetherThereAndHeard, type Question } from '../../scenarios/form/question.ts';
import { addComment, deletePost, editMessage, sends } from '../../scenarios/post/post-workload.ts';
import { storySetup } from '../../scenarios/post/stories/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const place = 'post-service-1';
const setup = storySetup({ publishing: 'after-commit' });

const edits: ScriptStep = { when: { kind: 'at-once' }, move: sends(1, editMessage('post-1', 'Hello, all')) };

/** Whoever is at work dies between two steps: the one before has been taken. */
const diesBeforeStep = (step: number): ScriptStep => ({
  when: { kind: 'before-step', step, place, occurrence: 1 },
  move: { kind: 'crash', place },
});

/** As far as an event has come. */
const whereTheEventIs: Question<'state-only' | 'stored' | 'sent' | 'nowhere'> = {
  answers: ['state-only', 'stored', 'sent', 'nowhere'],
  answerOf: (facts) => {
    if (facts.some(({ kind }) => kind === 'event-published')) return 'sent';
    return facts.some(({ kind }) => kind === 'event-committed') ? 'stored' : 'nowhere';
  },
};

/** What a refusal leaves. */
const whatIsLeft: Question<'event' | 'reason' | 'silence'> = {
  answers: ['event', 'reason', 'silence'],
  answerOf: (facts) => {
    if (facts.some(({ kind }) => kind === 'event-committed')) return 'event';
    const isTold = facts.some((fact) => fact.kind === 'answer-heard' && fact.answer.kind === 'rejected');
    return isTold ? 'reason' : 'silence';
  },
};

/** The event is raised and applied, and has been written nowhere. */
const inMemoryOnly = {
  id: 'in-memory-only',
  setup,
  before: [edits],
  opensBefore: { place, op: 'tell' },
  after: [diesBeforeStep(8), recovers(place)],
  pace: 'beat-by-beat',
  beats: [
    { id: 'command', from: { kind: 'told', label: 'controller/make-command' } },
    { id: 'handler', from: { kind: 'told', label: 'dispatcher/find-handler' } },
    { id: 'loaded', from: { kind: 'done', op: 'find', place } },
    { id: 'method', from: { kind: 'told', label: 'aggregate/run-method' } },
    { id: 'raised', from: { kind: 'told', label: 'aggregate/raise-event' } },
    { id: 'applied', from: { kind: 'told', label: 'aggregate/apply-change' } },
    { id: 'died', from: { kind: 'befell', move: 'crash' } },
    { id: 'gave-up', from: { kind: 'told', label: 'client/gave-up' } },
    { id: 'back', from: { kind: 'befell', move: 'recover' } },
  ],
  question: whereTheEventIs,
} as const satisfies Episode;

/** A crash wherever one likes: there is one place where it does harm. */
const commentUnknown = {
  id: 'comment-unknown',
  setup,
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  commands: [addComment('post-1', 'comment-2', 'Jun', 'So do I.')],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;

/** Who acts in each of ten steps, where its result is, and between which two a crash does harm. */
export const tenSteps = {
  terms: [
    'command-handler',
    'dispatcher',
    'handler-dictionary',
    'uncommitted-changes',
    'repository',
    'event-producer',
  ],
  steps: [
    episodeStep(inMemoryOnly),
    { kind: 'story', id: 'between-two-writes', story: 'half-of-step-nine', isCured: false },
    challengeStep(commentUnknown),
    { kind: 'story', id: 'one-write', story: 'half-of-step-nine', isCured: true },
  ],
  closing: [
    {
      id: 'before-step-ten',
      setup,
      script: [edits, diesBeforeStep(10), recovers(place)],
      question: whetherThereAndHeard(['both', 'change-only', 'neither']),
    },
    {
      id: 'not-the-author',
      setup,
      script: [{ when: { kind: 'at-once' }, move: sends(1, deletePost('post-1', 'Jun')) }],
      question: whatIsLeft,
    },
    {
      id: 'rows-not-committed',
      setup,
      script: [edits, diesBefore(place, 'commit'), recovers(place)],
      question: whetherThereAndHeard(['both', 'change-only', 'neither']),
    },
  ],
} as const satisfies Lesson;
