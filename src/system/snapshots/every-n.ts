import { succeed } from '../../base/result.ts';
import { snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { isSnapshotDue, rowFromSnapshot } from '../aggregate/snapshot.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { versionColumn } from '../versioning/schema-version.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/** The transaction that writes the n-th event since the last snapshot writes the next one: both are there, or neither. */
export const everyN = {
  id: 'every-n',
  needs: [keptAsEvents],

  *whenSaved({ snapshotEvery, versions }, transaction, saved) {
    if (!isSnapshotDue(saved, snapshotEvery)) return succeed(null);

    // Where somebody else has snapshotted that version there is nothing left to do.
    const written = yield* transaction.insertUnlessTaken(
      snapshotsTable.name,
      rowFromSnapshot(saved, versionColumn(versions)),
    );
    return written.ok ? succeed(null) : written;
  },
} as const satisfies SnapshotsVariant;
