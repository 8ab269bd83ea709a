/** Each comes with every scenario and more: whoever comes for a story is not even told the names of all these files. */
export const otherPages = {
  compare: async () => (await import('../compare/compare-page.tsx')).ComparePage,
  matrix: async () => (await import('../matrix/matrix-page.tsx')).MatrixPage,
  challenges: async () => (await import('../challenge/challenges-page.tsx')).ChallengesPage,
  defend: async () => (await import('../defend/defend-page.tsx')).DefendPage,
  lesson: async () => (await import('../lesson/lesson-page.tsx')).LessonPage,
  teaching: async () => (await import('../teaching/teaching-page.tsx')).TeachingPage,
  glossary: async () => (await import('../glossary/load-glossary-page.tsx')).loadGlossaryPage(),
  course: async () => (await import('../course/course-page.tsx')).CoursePage,
  progress: async () => (await import('../progress/progress-page.tsx')).ProgressPage,
} as const;
