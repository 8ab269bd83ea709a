import type { DeadlineId } from './deadline-table.ts';

export const deadlineTexts = {
  none: 'none',
  'with-late-success-ignored': 'a year; a late reply is ignored',
  'with-late-success-undone': 'a year; credit reserved too late is released',
} satisfies Record<DeadlineId, string>;
