import type { World } from '../../kernel/world/world.ts';
import type { Challenge } from '../../scenarios/form/challenge.ts';
import type { Question } from '../../scenarios/form/question.ts';
import type { Script } from '../../scenarios/script/script.ts';
import { rowsIn, storySetup } from '../../scenarios/usage-count/stories/story-parts.ts';
import { rejectCount, requestCount, sends } from '../../scenarios/usage-count/usage-count-workload.ts';
import { challengeStep, type Lesson } from '../form/lesson.ts';
import { recovers } from '../form/script-steps.ts';

const place = 'template-service-1';

/** Somebody asks, somebody rejects it for a reason, and somebody else asks for less. */
const threeCommands: Script = [
  { when: { kind: 'at-once' }, move: sends(1, requestCount('template-1', 12, 'Sora', 'new branch')) },
  { when: { kind: 'heard', intent: 'c1' }, move: sends(2, rejectCount('template-1', 'Jun', 'over budget')) },
  {
    when: { kind: 'heard', intent: 'c2' },
    move: sends(3, requestCount('template-1', 8, 'Mina', 'summer break')),
  },
];

/** The row is committed by itself, and who asked comes after it. */
const unsigned = {
  id: 'a-change-of-nobody',
  setup: storySetup('row-with-audit-apart'),
  aim: { property: 'audited' },
  commandCount: 1,
  commands: [requestCount('template-1', 10, 'Mina', 'spring sale')],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'keeping', variant: 'row-with-audit' },
} as const satisfies Challenge;

/** All that is kept of the requests, in whichever table. */
const kept = (end: World) => ['templates', 'template_audit', 'events'].flatMap((table) => rowsIn(end, table));

/** What can still be said of the request that was rejected. */
const ofTheRejection: Question<'all' | 'that-it-was' | 'nothing'> = {
  answers: ['all', 'that-it-was', 'nothing'],
  answerOf: (_facts, end) => {
    if (JSON.stringify(kept(end)).includes('over budget')) return 'all';
    return kept(end).some((row) => row['status'] === 'REJECTED') ? 'that-it-was' : 'nothing';
  },
};

/** How many rows there are about the one template. */
const rowCount: Question<'one' | 'two' | 'three'> = {
  answers: ['one', 'two', 'three'],
  answerOf: (_facts, end) => ['none', 'one', 'two', 'three'][kept(end).length] ?? 'another',
};

/** Whether the change is there, and whether it is known why. */
const changeAndReason: Question<'both' | 'change-only' | 'neither'> = {
  answers: ['both', 'change-only', 'neither'],
  answerOf: (facts, end) => {
    const isThere = facts.some(({ kind }) => kind === 'event-committed');
    const isKnown = JSON.stringify(kept(end)).includes('spring sale');
    if (isThere) return isKnown ? 'both' : 'change-only';
    return isKnown ? 'reason-only' : 'neither';
  },
};

/** A row says what is; how it came about is said by what happened, if that is what is stored. */
export const whyStoreEvents = {
  terms: ['event', 'event-sourcing', 'current-state', 'stream', 'crud', 'audit-log'],
  steps: [
    { kind: 'story', id: 'overwritten', story: 'nobody-can-say', isCured: false },
    { kind: 'story', id: 'nothing-overwritten', story: 'nobody-can-say', isCured: true },
    { kind: 'story', id: 'audit-beside', story: 'audit-never-written', isCured: false },
    challengeStep(unsigned),
  ],
  closing: [
    { id: 'rows-of-one', setup: storySetup('row'), script: threeCommands, question: rowCount },
    {
      id: 'audit-together',
      setup: storySetup('row-with-audit'),
      script: threeCommands,
      question: ofTheRejection,
    },
    {
      id: 'events-and-a-crash',
      setup: storySetup('events'),
      script: [
        { when: { kind: 'at-once' }, move: sends(1, requestCount('template-1', 10, 'Mina', 'spring sale')) },
        { when: { kind: 'event-committed', nth: 1 }, move: { kind: 'crash', place } },
        recovers(place),
      ],
      question: changeAndReason,
    },
  ],
} as const satisfies Lesson;
