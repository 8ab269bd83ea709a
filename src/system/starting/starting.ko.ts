import type { StartingId } from './starting-table.ts';

export const startingTexts = {
  'at-the-end': '끝에서부터',
  'from-the-beginning': '처음부터',
} satisfies Record<StartingId, string>;
