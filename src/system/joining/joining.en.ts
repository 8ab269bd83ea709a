import type { JoiningId } from './joining-table.ts';

export const joiningTexts = {
  later: 'added later',
  'from-the-start': 'from the start',
} satisfies Record<JoiningId, string>;
