import { isRecord } from '../../base/json.ts';
import type { Story } from '../../scenarios/form/story.ts';
import type { Lesson, LessonStep } from '../../lessons/form/lesson.ts';
import { lessonParts, lessons, type LessonEntry } from '../../lessons/lesson-table.ts';
import type { Activity } from '../activity/activity.ts';
import type { LessonPlace } from '../activity/lesson-place.ts';
import type { LessonName } from '../run/shared-run.ts';

/** Every lesson, in their order, as lists name them. */
export const lessonList: readonly LessonEntry[] = lessons;

/** By what they are about, in their order. */
export const lessonsByPart = lessonParts.map((part) => ({
  part,
  lessons: lessonList.filter((lesson) => lesson.part === part),
}));

export const lessonEntry = (id: string): LessonEntry | null => lessons.find((one) => one.id === id) ?? null;

/** The lesson behind this one; null: there is none yet. */
export function lessonAfter(id: string): LessonEntry | null {
  return lessons[lessons.findIndex((one) => one.id === id) + 1] ?? null;
}

/** Where to go on: the short path comes first, then the others in their order; null: nothing is left. */
export function lessonToTake(isDone: (id: string) => boolean): LessonEntry | null {
  const open = lessons.filter(({ id }) => !isDone(id));
  return open.find(({ isOnShortPath }) => isOnShortPath) ?? open[0] ?? null;
}

type FoundStep = { readonly step: LessonStep; readonly place: LessonPlace };

/** A step of a lesson, as soon as the lesson has come; null: there is no such lesson, or no such step in it. */
export async function findStep({ id, step: name }: LessonName): Promise<FoundStep | null> {
  const lesson: Lesson | null = (await lessonEntry(id)?.load()) ?? null;
  const step = lesson?.steps.find((one) => one.id === name);
  if (lesson === null || step === undefined) return null;
  return { step, place: { id, step: name, steps: lesson.steps.map((one) => one.id) } };
}

/** What is open at a step; null: it is of a story that is no more. `isCured`: of one that is to be brought about. */
export function activityOfStep(
  { step, place }: FoundStep,
  stories: readonly Story[],
  isCured: boolean,
): Activity | null {
  switch (step.kind) {
    case 'episode':
      return { kind: 'episode', episode: step.episode, lesson: place };
    case 'story': {
      const story = stories.find(({ id }) => id === step.story);
      return story === undefined ? null : { kind: 'story', story, lesson: place };
    }
    case 'challenge':
      return { kind: 'challenge', challenge: step.challenge, isCured, lesson: place };
  }
}

/** A name of a step as it comes from outside; null: it is none. */
function readLessonName(input: unknown): LessonName | null {
  if (!isRecord(input)) return null;
  const { id, step } = input;
  return typeof id === 'string' && typeof step === 'string' ? { id, step } : null;
}

/** The step that a kept run, or one that came in a link, is of; null: none, or one that is no more. */
export async function stepNamed(
  input: unknown,
  stories: readonly Story[],
  isCured: boolean,
): Promise<Activity | null> {
  const name = readLessonName(input);
  const found = name === null ? null : await findStep(name);
  return found === null ? null : activityOfStep(found, stories, isCured);
}
