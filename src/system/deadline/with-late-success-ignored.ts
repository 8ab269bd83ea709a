import { daysToWait, withDeadline } from './deadline-needs.ts';
import type { DeadlineVariant } from './deadline-variant.ts';

/** The saga gives up when its time is over; an answer that comes later finds nobody who waits for it. */
export const withLateSuccessIgnored = {
  id: 'with-late-success-ignored',
  needs: withDeadline,
  days: daysToWait,
  undoesLate: false,
} as const satisfies DeadlineVariant;
