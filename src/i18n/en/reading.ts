/** Comes when it is read. */
export const reading = {
  glossary: async () => (await import('./late/glossary-texts.ts')).glossaryTexts,
  homeMore: async () => (await import('./late/home-more.ts')).homeMore,
  lessons: async () => (await import('./lessons/lessons.ts')).lessonLanguage,
  progress: async () => (await import('./lessons/progress-words.ts')).progressWords,
};

export type Reading = typeof reading;
