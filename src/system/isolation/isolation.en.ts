import type { VariantText } from '../variant-text.ts';
import type { IsolationId } from './isolation-table.ts';

export const isolationTexts = {
  none: {
    name: 'none',
    note: 'The order is approved as it is created. If no credit can be reserved, the saga takes that back by cancelling it.',
  },
  'pending-state': {
    name: 'pending state',
    note: 'The order is PENDING until the last step (a semantic lock): everybody sees that it is not decided yet.',
  },
} satisfies Record<IsolationId, VariantText>;
