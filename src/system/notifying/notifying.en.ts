import type { NotifyingId } from './notifying-table.ts';

export const notifyingTexts = {
  'e-mail': 'send an e-mail',
  'e-mail-recognised': 'send an e-mail with a key',
  row: 'write a row',
} satisfies Record<NotifyingId, string>;
