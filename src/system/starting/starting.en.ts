import type { StartingId } from './starting-table.ts';

export const startingTexts = {
  'at-the-end': 'at the end',
  'from-the-beginning': 'from the beginning',
} satisfies Record<StartingId, string>;
