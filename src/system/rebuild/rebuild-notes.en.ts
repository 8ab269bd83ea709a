import type { RebuildId } from './rebuild-table.ts';

export const rebuildNotes = {
  none: 'Nobody rebuilds the read model: it is what its events have made of it.',
  'in-place':
    'Its readers are stopped, the view and the marks of what is processed are deleted in one transaction, the offsets go back to 0, and all events are applied anew from the broker’s log. Whoever asks meanwhile reads a view that is half full.',
  beside:
    'A second view is filled from the start of the broker’s log while the first is still read. When it has caught up, the projection is stopped for a moment, the second view takes the place of the first in one transaction, and the projection reads on from there. Nobody reads a view that is half full, and nobody else reads events again.',
} satisfies Record<RebuildId, string>;
