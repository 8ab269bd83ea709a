import type { OlderSnapshotsId } from './older-snapshots-table.ts';

export const olderSnapshotsNotes = {
  believed: '어느 코드가 만든 스냅샷인지 보지 않고, 담긴 상태에 그 뒤의 이벤트만 재연합니다.',
  'passed-over':
    '스냅샷에 스키마 버전이 적혀 있습니다. 버전이 다른 스냅샷은 건너뛰고 이벤트를 처음부터 모두 재연합니다.',
} satisfies Record<OlderSnapshotsId, string>;
