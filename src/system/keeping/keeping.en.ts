import type { VariantText } from '../variant-text.ts';
import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  document: {
    name: 'one document each',
    note: 'A document holds the aggregate’s current state and, where there is one, its outbox. Writing that document is the commit; there is no other transaction.',
  },
  events: {
    name: 'event store',
    note: 'Only events are stored: to find an aggregate, its events are folded; to save it, events are inserted and its version is written, in one transaction.',
  },
} satisfies Record<KeepingId, VariantText>;
