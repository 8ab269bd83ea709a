import type { Fact } from '../../kernel/terms/fact.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Episode } from '../../scenarios/form/episode.ts';
import { howOften, type Question } from '../../scenarios/form/question.ts';
import { revisedLongAgo } from '../../scenarios/order/revised-long-ago.ts';
import { revise, send, storySetup } from '../../scenarios/order/story-parts.ts';
import type { ScriptStep } from '../../scenarios/script/script.ts';
import { challengeStep, episodeStep, type Lesson } from '../form/lesson.ts';
import { whatWasHeard } from '../form/questions.ts';
import { diesBefore, recovers } from '../form/script-steps.ts';

const place = 'order-service-1';

/** An order of ten events, with a snapshot of the ninth. */
const tenEvents = { 'stream-length': '10-events', 'snapshot-every': 'every-3-events', effect: 'row' };
const setup = storySetup({ ...tenEvents, snapshots: 'every-n' });
const fromMemory = storySetup({
  snapshots: 'from-memory',
  'snapshot-every': 'every-2-events',
  effect: 'row',
});

const reviseOld = (total: number): Command => ({ ...revise(total), aggregateId: revisedLongAgo.aggregateId });

/** As soon as a client has its answer the next one sends. */
const revisesNext = (number: number, total: number): ScriptStep => ({
  when: { kind: 'heard', intent: `c${number - 1}` },
  move: { kind: 'send', intent: `c${number}`, to: place, command: reviseOld(total) },
});

const refusesCommit: ScriptStep = {
  when: { kind: 'before', place, op: 'commit', occurrence: 1 },
  move: { kind: 'op-fault', outcome: 'refused' },
};

/** How many events each load of the old order folded. */
const foldedCounts = (facts: readonly Fact[]): readonly number[] =>
  facts.flatMap((fact) =>
    fact.kind === 'stream-read' && fact.aggregateId === revisedLongAgo.aggregateId ? [fact.eventCount] : [],
  );

const counts = ['none', 'one', 'two', 'all'] as const;

/** How many events a load folds: the nth of the run. */
const howManyFolded = (nth: number): Question<(typeof counts)[number]> => ({
  answers: counts,
  answerOf: (facts) => {
    const count = foldedCounts(facts)[nth - 1] ?? 0;
    return count >= 10 ? 'all' : (counts[count] ?? 'another');
  },
});

/** What a change comes to once there are no snapshots. */
const withoutSnapshots: Question<'refused' | 'from-the-start' | 'as-before'> = {
  answers: ['refused', 'from-the-start', 'as-before'],
  answerOf: (facts) => {
    const last = facts
      .flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.version] : []))
      .at(-1);
    if (last === undefined) return 'refused';
    return last === 11 ? 'as-before' : 'from-the-start';
  },
};

/** Which snapshot is left of a change whose commit was refused. */
const whatSnapshotSays: Question<'no-snapshot' | 'what-is' | 'what-never-was'> = {
  answers: ['no-snapshot', 'what-is', 'what-never-was'],
  answerOf: (facts) => {
    const [written] = facts.flatMap((fact) => (fact.kind === 'snapshot-written' ? [fact.version] : []));
    if (written === undefined) return 'no-snapshot';
    const versions = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event.version] : [1]));
    return Math.max(...versions) < written ? 'what-never-was' : 'what-is';
  },
};

/** The newest snapshot is of the ninth event of ten. */
const pickedUp = {
  id: 'picked-up',
  setup,
  before: [{ ...send(1, reviseOld(80)), when: { kind: 'at-once' } }],
  opensBefore: { place, op: 'find' },
  after: [revisesNext(2, 70)],
  pace: 'beat-by-beat',
  beats: [
    { id: 'found', from: { kind: 'done', op: 'find', place } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'found-again', from: { kind: 'done', op: 'find', place } },
    { id: 'snapshot', from: { kind: 'fact', fact: 'snapshot-written' } },
  ],
  question: howManyFolded(1),
} as const satisfies Episode;

/** An operator deletes all snapshots. */
const thrownAway = {
  id: 'thrown-away',
  setup,
  before: [
    { when: { kind: 'at-once' }, move: { kind: 'delete-snapshots', database: 'order-service' } },
    send(1, reviseOld(80)),
  ],
  opensBefore: { place, op: 'find' },
  after: [],
  pace: 'beat-by-beat',
  beats: [
    { id: 'found', from: { kind: 'done', op: 'find', place } },
    { id: 'committed', from: { kind: 'fact', fact: 'event-committed' } },
    { id: 'heard', from: { kind: 'fact', fact: 'answer-heard' } },
  ],
  question: withoutSnapshots,
} as const satisfies Episode;

/** The snapshot is written apart from the events, and theirs is the commit that is refused. */
const ofWhatNeverWas = {
  id: 'of-what-never-was',
  setup: fromMemory,
  before: [send(1, revise(150))],
  opensBefore: { place, op: 'update' },
  after: [refusesCommit],
  pace: 'beat-by-beat',
  beats: [
    { id: 'written', from: { kind: 'fact', fact: 'snapshot-written' } },
    { id: 'lies', from: { kind: 'promise-broken' } },
  ],
  question: whatSnapshotSays,
} as const satisfies Episode;

/** Nothing was stored, and nobody else is at work. */
const lockedByALie = {
  id: 'locked-by-a-lie',
  setup: fromMemory,
  aim: {
    goal: {
      when: 'at-rest',
      holds: {
        kind: 'all',
        of: [
          { kind: 'answer', intent: 'c2', answer: 'conflict' },
          { kind: 'fact', fact: 'event-committed', exactly: 0 },
        ],
      },
    },
  },
  commandCount: 2,
  commands: [revise(150), revise(80)],
  faults: { refused: 1 },
  faultCountMax: 1,
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Challenge;

/** A snapshot spares a replay: it may be thrown away, and it must say what its events say. */
export const snapshots = {
  terms: ['snapshot', 'replay-length', 'fold', 'schema-version'],
  steps: [
    episodeStep(pickedUp),
    episodeStep(thrownAway),
    episodeStep(ofWhatNeverWas),
    challengeStep(lockedByALie),
  ],
  closing: [
    {
      id: 'snapshotter-away',
      setup: storySetup({ ...tenEvents, snapshots: 'by-daemon' }),
      script: [
        { when: { kind: 'at-once' }, move: { kind: 'crash', place: 'order-snapshotter' } },
        send(1, reviseOld(80)),
        revisesNext(2, 70),
        revisesNext(3, 60),
        recovers('order-snapshotter'),
      ],
      question: howManyFolded(3),
    },
    {
      id: 'ids-forgotten',
      setup: storySetup({
        snapshots: 'forgetful',
        'snapshot-every': 'every-2-events',
        client: 'retry-same-id',
        effect: 'row',
      }),
      script: [
        send(1, revise(150)),
        diesBefore(place, 'reply'),
        { when: { kind: 'at-once' }, move: { kind: 'recover', place } },
      ],
      question: howOften(({ kind }) => kind === 'event-committed'),
    },
    {
      id: 'after-the-lie',
      setup: fromMemory,
      script: [
        send(1, revise(150)),
        refusesCommit,
        { ...send(2, revise(80)), when: { kind: 'heard', intent: 'c1' } },
      ],
      question: whatWasHeard(['accepted', 'failed', 'conflict'], 'c2'),
    },
  ],
} as const satisfies Lesson;
