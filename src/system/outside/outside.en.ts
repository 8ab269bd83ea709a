import type { OutsideId } from './outside-table.ts';

export const outsideTexts = {
  plain: 'does it again',
  'recognises-command-id': 'knows the command’s id',
} satisfies Record<OutsideId, string>;
