import type { VariantText } from '../variant-text.ts';
import type { RebuildId } from './rebuild-table.ts';

export const rebuildTexts = {
  none: {
    name: 'Not offered',
    note: 'Nobody rebuilds the read model: it is what its events have made of it.',
  },
  'in-place': {
    name: 'In place',
    note: 'Its readers are stopped, the view and the marks of what is processed are deleted in one transaction, the offsets go back to 0, and all events are applied anew from the broker’s log. Whoever asks meanwhile reads a view that is half full.',
  },
} satisfies Record<RebuildId, VariantText>;
