import type { LessonText } from '../lessons/form/lesson-text.ts';
import type { LessonLanguage, LessonWords } from './en/lessons/lessons.ts';

/** What is said of lessons, all titles, and what some lessons say, by their ids. */
export type LessonTellings = {
  readonly words: LessonWords;
  readonly titles: Readonly<Record<string, string>>;
  readonly told: Readonly<Record<string, LessonText>>;
};

/** With what these lessons say; where there is none of an id, nothing is told of it. */
export async function gatherLessons(
  { words, titles, files }: LessonLanguage,
  ids: readonly string[],
): Promise<LessonTellings> {
  const known = Object.entries(files).filter(([id]) => ids.includes(id));
  const told = await Promise.all(known.map(async ([id, load]) => [id, await load()] as const));
  return { words, titles, told: Object.fromEntries(told) };
}
