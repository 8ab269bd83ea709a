import type { LessonText } from '../../lessons/form/lesson-text.ts';
import type { LessonId } from '../../lessons/lesson-table.ts';
import type { LessonWords } from '../en/lessons/lesson-words.ts';

/** What one language says of lessons; where one is missing it does not compile. */
export type LessonLanguage = {
  readonly words: LessonWords;
  readonly titles: Readonly<Record<LessonId, string>>;
  readonly files: Readonly<Record<LessonId, () => Promise<LessonText>>>;
};

/** As much of it as has come: all titles, and what some lessons say, by their ids. */
export type LessonTellings = {
  readonly words: LessonWords;
  readonly titles: Readonly<Record<string, string>>;
  readonly told: Readonly<Record<string, LessonText>>;
};

/** Of these lessons; where there is none of an id, nothing is told of it. */
export async function gatherLessons(
  { words, titles, files }: LessonLanguage,
  ids: readonly string[],
): Promise<LessonTellings> {
  const known = Object.entries(files).filter(([id]) => ids.includes(id));
  const told = await Promise.all(known.map(async ([id, load]) => [id, await load()] as const));
  return { words, titles, told: Object.fromEntries(told) };
}
