import type { IsolationId } from './isolation-table.ts';

export const isolationTexts = {
  none: 'none',
  'pending-state': 'pending state',
} satisfies Record<IsolationId, string>;
