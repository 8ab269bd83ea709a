import type { SnapshotEveryId } from './snapshot-every-table.ts';

export const snapshotEveryTexts = {
  'every-100-events': 'after a hundred events',
  'every-3-events': 'after every third event',
  'every-2-events': 'after every second event',
} satisfies Record<SnapshotEveryId, string>;
