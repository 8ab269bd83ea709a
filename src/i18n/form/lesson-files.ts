import type { LessonText } from '../../lessons/form/lesson-text.ts';
import type { LessonId } from '../../lessons/lesson-table.ts';

/** What each lesson says, a line a lesson; it comes when it is gone to. */
export type LessonFiles = Readonly<Record<LessonId, () => Promise<LessonText>>>;
