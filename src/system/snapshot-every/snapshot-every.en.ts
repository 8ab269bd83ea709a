import type { VariantText } from '../variant-text.ts';
import type { SnapshotEveryId } from './snapshot-every-table.ts';

export const snapshotEveryTexts = {
  'every-100-events': {
    name: 'after a hundred events',
    note: 'A snapshot of an aggregate is written after a hundred events since the last one: few writes, for long streams.',
  },
  'every-3-events': {
    name: 'after every third event',
    note: 'A snapshot of an aggregate is written after three events since the last one.',
  },
  'every-2-events': {
    name: 'after every second event',
    note: 'A snapshot of an aggregate is written after two events since the last one: fewer events to fold, more writes.',
  },
} satisfies Record<SnapshotEveryId, VariantText>;
