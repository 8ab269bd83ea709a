import type { NotifyingId } from './notifying-table.ts';

export const notifyingNotes = {
  'e-mail': 'An e-mail goes out by itself: no transaction contains it, and no rollback calls it back.',
  'e-mail-recognised':
    'Each e-mail bears an idempotency key. A mail server that is asked again for one that it has sent answers as before and sends nothing.',
  row: 'A row in the notification service’s own database, within the same transaction as the duplicate check.',
} satisfies Record<NotifyingId, string>;
