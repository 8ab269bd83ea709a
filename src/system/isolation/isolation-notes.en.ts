import type { IsolationId } from './isolation-table.ts';

export const isolationNotes = {
  none: 'The order is approved as it is created. If no credit can be reserved, the saga takes that back by cancelling it.',
  'pending-state':
    'The order is PENDING until the last step (a semantic lock): everybody sees that it is not decided yet.',
} satisfies Record<IsolationId, string>;
