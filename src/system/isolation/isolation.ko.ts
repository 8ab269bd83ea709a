import type { IsolationId } from './isolation-table.ts';

export const isolationTexts = {
  none: '없음',
  'pending-state': 'PENDING 상태',
} satisfies Record<IsolationId, string>;
