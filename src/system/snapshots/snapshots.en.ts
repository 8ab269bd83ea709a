import type { SnapshotsId } from './snapshots-table.ts';

export const snapshotsTexts = {
  'from-memory': 'from memory, before the commit',
  forgetful: 'every n events, without request ids',
  never: 'none',
  'by-daemon': 'by a snapshotter',
  'every-n': 'every n events, in their transaction',
} satisfies Record<SnapshotsId, string>;
