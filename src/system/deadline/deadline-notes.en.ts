import type { DeadlineId } from './deadline-table.ts';

export const deadlineNotes = {
  none: 'A saga waits for its reply as long as it takes. If the reply is lost, it waits for ever.',
  'with-late-success-ignored':
    'After a year without a reply the order is rejected. A reply that comes later is acknowledged, and that is all.',
  'with-late-success-undone':
    'After a year without a reply the order is rejected. If credit turns out to be reserved all the same, it is released.',
} satisfies Record<DeadlineId, string>;
