import { nextStep, type LessonPlace } from '../../app/activity/lesson-place.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { LessonTellings } from '../../i18n/lessons.ts';

/** Names the step behind this one, or the end. */
export function nextText(lesson: LessonPlace, { words, told }: LessonTellings): string {
  const next = nextStep(lesson);
  return words.toNext(next === null ? words.closing : lookUp(told[lesson.id]?.steps ?? {}, next));
}
