import { lessonLanguage as english } from '../../src/i18n/en/lessons/lessons.ts';
import { gatherLessons, type LessonTellings } from '../../src/i18n/lessons.ts';
import { lessonLanguage as korean } from '../../src/i18n/ko/lessons/lessons.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Lesson } from '../../src/lessons/form/lesson.ts';
import { lessons } from '../../src/lessons/lesson-table.ts';

/** Every lesson, with what it consists of. */
export const lessonsThere = await Promise.all(
  lessons.map(async (entry): Promise<{ readonly id: string; readonly lesson: Lesson }> => {
    return { id: entry.id, lesson: await entry.load() };
  }),
);

const ids = lessons.map(({ id }) => id);

/** What every language says of all of them. */
export const lessonLanguages: Readonly<Record<Language, LessonTellings>> = {
  en: await gatherLessons(english, ids),
  ko: await gatherLessons(korean, ids),
};
