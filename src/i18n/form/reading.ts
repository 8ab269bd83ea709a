import type { GlossaryTexts } from '../../glossary/glossary-texts.ts';
import type { LessonLanguage } from '../en/lessons/lessons.ts';

/** What is read beside runs, each when it is gone to. */
export type Reading = {
  readonly glossary: () => Promise<GlossaryTexts>;
  readonly lessons: () => Promise<LessonLanguage>;
};
