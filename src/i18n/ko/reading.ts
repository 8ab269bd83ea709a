import type { Reading } from '../en/reading.ts';

/** Comes when it is read. */
export const reading: Reading = {
  glossary: async () => (await import('./late/glossary-texts.ts')).glossaryTexts,
  lessons: async () => (await import('./lessons/lessons.ts')).lessonLanguage,
};
