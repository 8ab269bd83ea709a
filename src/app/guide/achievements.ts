import * as v from 'valibot';
import { lessons } from '../../lessons/lesson-table.ts';
import type { Lesson } from '../../lessons/form/lesson.ts';
import { challenges } from '../../scenarios/challenges/challenge-table.ts';
import type { KeptProgress } from '../../storage/progress-store.ts';
import { closingStep } from '../addresses.ts';
import { defenceList } from '../defend/defence-list.ts';
import type { DefenceStanding } from '../defend/defence-standing.ts';
import { readDefences } from './kept-defences.ts';
import { readLessonsReached } from './lesson-progress.ts';
import { readProgress } from './open-progress.ts';
import { runAddressShape } from './run-address.ts';

/** Something that was broken, or of which the explorer has shown that its cure holds. */
export type Feat = {
  readonly id: string;
  /** The lesson that it is a step of; null: it stands by itself. */
  readonly lesson: string | null;
  /** In so many moves; null: only its cure was shown. */
  readonly brokenIn: number | null;
  /** The fewest that are possible, as far as it is known. */
  readonly shortest: number | null;
  /** That very run; null: it was not kept. */
  readonly run: string | null;
  readonly isCureShown: boolean;
};

export type LessonAchieved = {
  readonly id: string;
  readonly doneCount: number;
  /** All there is to do, its closing questions included. */
  readonly stepCount: number;
  readonly isDone: boolean;
  readonly feats: readonly Feat[];
};

/** What somebody has broken and cured. */
export type Achievements = {
  /** In their order, those that were begun. */
  readonly lessons: readonly LessonAchieved[];
  readonly challenges: readonly Feat[];
  /** Designs that were defended, those that cost least among them. */
  readonly defences: readonly DefenceAchieved[];
};

export type DefenceAchieved = { readonly id: string; readonly standing: Exclude<DefenceStanding, 'open'> };

/** All that is known of it in this browser. */
export async function readAchievements(): Promise<Achievements> {
  const [reached, progress, standings] = await Promise.all([
    readLessonsReached(),
    readProgress(),
    readDefences(defenceList.map(({ id }) => id)),
  ]);
  const achieved = await Promise.all(
    lessons.map(async ({ id, load }) => {
      const done = reached.get(id)?.done ?? [];
      const lesson: Lesson = await load();
      return achievedIn(id, lesson, done, progress);
    }),
  );
  return {
    lessons: achieved.filter(({ doneCount, feats }) => doneCount > 0 || feats.length > 0),
    challenges: challenges.flatMap(({ id }) => featsOf(progress[id], null)),
    defences: defenceList.flatMap(({ id }) => {
      const standing = standings[id] ?? 'open';
      return standing === 'open' ? [] : [{ id, standing }];
    }),
  };
}

function achievedIn(
  id: string,
  { steps }: Lesson,
  done: readonly string[],
  progress: Readonly<Record<string, KeptProgress>>,
): LessonAchieved {
  const names = [...steps.map((step) => step.id), closingStep];
  const doneCount = names.filter((name) => done.includes(name)).length;
  return {
    id,
    doneCount,
    stepCount: names.length,
    isDone: doneCount === names.length,
    feats: steps.flatMap((step) => (step.kind === 'challenge' ? featsOf(progress[step.id], id) : [])),
  };
}

function featsOf(progress: KeptProgress | undefined, lesson: string | null): readonly Feat[] {
  if (progress === undefined) return [];
  const { id, bestLength, bestRun, shortestLength, isCureShown } = progress;
  if (bestLength === null && !isCureShown) return [];
  // What stands in this browser may have been changed: one is led to a run, or nowhere.
  const run = v.is(runAddressShape, bestRun) ? bestRun : null;
  return [{ id, lesson, brokenIn: bestLength, shortest: shortestLength, run, isCureShown }];
}
