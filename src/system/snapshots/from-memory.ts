import { succeed } from '../../base/result.ts';
import { snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { insertRowUnlessTaken } from '../../kernel/language/ops.ts';
import { isSnapshotDue } from '../aggregate/snapshot.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { readingOn } from '../aggregate/read-on.ts';
import { snapshotRow } from './snapshot-row.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/**
 * What the service holds in memory, in a transaction of its own: it is committed before it is known whether its last
 * event will be.
 */
export const fromMemory = {
  id: 'from-memory',
  needs: [keptAsEvents],

  *whenSaved({ database, snapshotEvery, versions }, _transaction, saved) {
    if (isSnapshotDue(saved, snapshotEvery)) {
      const row = yield* snapshotRow(versions, readingOn(database), saved);
      if (row.ok) yield* insertRowUnlessTaken(database, snapshotsTable.name, row.value);
    }

    // It is only a snapshot: without it more events are folded, and that is all.
    return succeed(null);
  },
} as const satisfies SnapshotsVariant;
