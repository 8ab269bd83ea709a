import type { OlderSnapshotsId } from './older-snapshots-table.ts';

export const olderSnapshotsTexts = {
  believed: 'believed',
  'passed-over': 'passed over',
} satisfies Record<OlderSnapshotsId, string>;
