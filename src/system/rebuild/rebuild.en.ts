import type { RebuildId } from './rebuild-table.ts';

export const rebuildTexts = {
  none: 'Not offered',
  'in-place': 'In place',
  beside: 'Beside',
} satisfies Record<RebuildId, string>;
