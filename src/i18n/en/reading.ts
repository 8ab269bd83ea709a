/** Comes when it is read. */
export const reading = {
  glossary: async () => (await import('./late/glossary-texts.ts')).glossaryTexts,
  lessons: async () => (await import('./lessons/lessons.ts')).lessonLanguage,
};

export type Reading = typeof reading;
