/** Comes when it is read. */
export const reading = {
  glossary: async () => (await import('./late/glossary-texts.ts')).glossaryTexts,
  homeRest: async () => (await import('./late/home-rest.ts')).homeRest,
  lessons: async () => (await import('./lessons/lessons.ts')).lessonLanguage,
  teaching: async () => (await import('./lessons/teaching-words.ts')).teachingWords,
  course: async () => (await import('./lessons/course-words.ts')).courseWords,
  progress: async () => (await import('./lessons/progress-words.ts')).progressWords,
};

export type Reading = typeof reading;
