import type { SnapshotsId } from './snapshots-table.ts';

export const snapshotsNotes = {
  'from-memory':
    '서비스가 메모리에 든 상태를 별도 트랜잭션으로 저장합니다. 이때는 이벤트가 커밋될지 아직 모릅니다.',
  forgetful:
    'n번째 이벤트와 함께 저장하지만 상태만 담습니다. 스냅샷에 흡수된 요청은 다시 와도 알아보지 못합니다.',
  never: '애그리거트를 불러올 때마다 모든 이벤트를 재연합니다.',
  'by-daemon':
    '서비스와 별개인 스냅샷 프로세스가 커밋된 이벤트를 읽어 스냅샷을 저장합니다. 몇 개 뒤처질 수 있으며, 그만큼은 불러올 때 재연합니다.',
  'every-n':
    '마지막 스냅샷 이후 n번째 이벤트를 저장하는 트랜잭션이 스냅샷도 함께 저장합니다. 그 상태를 만든 요청의 ID도 담습니다.',
} satisfies Record<SnapshotsId, string>;
