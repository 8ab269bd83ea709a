import type { LessonLanguage } from '../../form/lessons.ts';
import { lessonTitles, lessonWords } from './lesson-words.ts';

/** What is said of lessons, and a line a lesson: what it says comes when it is gone to. */
export const lessonLanguage: LessonLanguage = {
  words: lessonWords,
  titles: lessonTitles,
  files: {
    'decide-and-apply': async () =>
      (await import('../../../lessons/decide-and-apply/lesson.en.ts')).decideAndApplyText,
    'publish-after-commit': async () =>
      (await import('../../../lessons/publish-after-commit/lesson.en.ts')).publishAfterCommitText,
    outbox: async () => (await import('../../../lessons/outbox/lesson.en.ts')).outboxText,
  },
};
