import type { SnapshotsId } from './snapshots-table.ts';

export const snapshotsTexts = {
  'from-memory': '커밋 전에 메모리에서 저장',
  forgetful: '이벤트 n개마다, 요청 ID 없이',
  never: '사용 안 함',
  'by-daemon': '별도 프로세스가 저장',
  'every-n': '이벤트 n개마다, 같은 트랜잭션에서',
} satisfies Record<SnapshotsId, string>;
