import type { VariantText } from '../variant-text.ts';
import type { NotifyingId } from './notifying-table.ts';

export const notifyingTexts = {
  'e-mail': {
    name: 'send an e-mail',
    note: 'An e-mail goes out by itself: no transaction contains it, and no rollback calls it back.',
  },
  'e-mail-recognised': {
    name: 'send an e-mail with a key',
    note: 'Each e-mail bears an idempotency key. A mail server that is asked again for one that it has sent answers as before and sends nothing.',
  },
  row: {
    name: 'write a row',
    note: 'A row in the notification service’s own database, within the same transaction as the duplicate check.',
  },
} satisfies Record<NotifyingId, VariantText>;
