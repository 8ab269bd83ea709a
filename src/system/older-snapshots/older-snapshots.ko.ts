import type { OlderSnapshotsId } from './older-snapshots-table.ts';

export const olderSnapshotsTexts = {
  believed: '그대로 믿기',
  'passed-over': '건너뛰기',
} satisfies Record<OlderSnapshotsId, string>;
