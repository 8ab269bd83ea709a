import { succeed } from '../../base/result.ts';
import { snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { isSnapshotDue } from '../aggregate/snapshot.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { snapshotRow } from './snapshot-row.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/** The transaction that writes the n-th event since the last snapshot writes the next one: both are there, or neither. */
export const everyN = {
  id: 'every-n',
  needs: [keptAsEvents],

  *whenSaved({ snapshotEvery, versions }, transaction, saved) {
    if (!isSnapshotDue(saved, snapshotEvery)) return succeed(null);

    const row = yield* snapshotRow(versions, transaction, saved);
    if (!row.ok) return row;
    // Where somebody else has snapshotted that version there is nothing left to do.
    const written = yield* transaction.insertUnlessTaken(snapshotsTable.name, row.value);
    return written.ok ? succeed(null) : written;
  },
} as const satisfies SnapshotsVariant;
