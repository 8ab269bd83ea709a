import type { SnapshotEveryId } from './snapshot-every-table.ts';

export const snapshotEveryNotes = {
  'every-100-events':
    'A snapshot of an aggregate is written after a hundred events since the last one: few writes, for long streams.',
  'every-3-events': 'A snapshot of an aggregate is written after three events since the last one.',
  'every-2-events':
    'A snapshot of an aggregate is written after two events since the last one: fewer events to fold, more writes.',
} satisfies Record<SnapshotEveryId, string>;
