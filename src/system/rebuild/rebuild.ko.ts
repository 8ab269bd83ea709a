import type { RebuildId } from './rebuild-table.ts';

export const rebuildTexts = {
  none: '하지 않음',
  'in-place': '제자리에서',
  beside: '옆에서',
} satisfies Record<RebuildId, string>;
