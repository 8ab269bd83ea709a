import type { SnapshotEveryId } from './snapshot-every-table.ts';

export const snapshotEveryTexts = {
  'every-100-events': '이벤트 100개마다',
  'every-3-events': '이벤트 3개마다',
  'every-2-events': '이벤트 2개마다',
} satisfies Record<SnapshotEveryId, string>;
