import { challengeAddress, curedHalf, lessonAddress } from '../addresses.ts';
import type { LessonPlace } from '../activity/lesson-place.ts';

/** A half of a challenge, within its lesson where it is a step of one. */
export function halfAddress(lesson: LessonPlace | null, id: string, isCured: boolean): string {
  if (lesson === null) return challengeAddress(id, isCured);
  const open = lessonAddress(lesson.id, lesson.step);
  return isCured ? `${open}/${curedHalf}` : open;
}
