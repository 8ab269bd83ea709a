import type { LessonStep } from '../../lessons/form/lesson.ts';

/** What one does in a step: looks on, looks on with the cure, or brings something about. */
export function stepWay(step: LessonStep): 'watch' | 'cure' | 'try' {
  if (step.kind === 'challenge') return 'try';
  return step.kind === 'story' && step.isCured ? 'cure' : 'watch';
}
