import type { OlderSnapshotsId } from './older-snapshots-table.ts';

export const olderSnapshotsNotes = {
  believed:
    'Nobody looks at which code has written a snapshot: its state is taken as it is, and only later events are folded.',
  'passed-over':
    'A snapshot says with which schema version it was written. One of another version is passed over, and all events are folded once more.',
} satisfies Record<OlderSnapshotsId, string>;
