import { daysToWait, withDeadline } from './deadline-needs.ts';
import type { DeadlineVariant } from './deadline-variant.ts';

/** The same, but what has come about all the same is undone as soon as the saga hears of it. */
export const withLateSuccessUndone = {
  id: 'with-late-success-undone',
  needs: withDeadline,
  days: daysToWait,
  undoesLate: true,
} as const satisfies DeadlineVariant;
