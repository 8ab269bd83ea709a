import type { SnapshotEveryId } from './snapshot-every-table.ts';

export const snapshotEveryNotes = {
  'every-100-events':
    '마지막 스냅샷 이후 이벤트가 100개 쌓이면 스냅샷을 저장합니다. 긴 스트림에서 쓰기가 적습니다.',
  'every-3-events': '마지막 스냅샷 이후 이벤트가 3개 쌓이면 스냅샷을 저장합니다.',
  'every-2-events':
    '마지막 스냅샷 이후 이벤트가 2개 쌓이면 스냅샷을 저장합니다. 재연할 이벤트는 줄고 쓰기는 늘어납니다.',
} satisfies Record<SnapshotEveryId, string>;
