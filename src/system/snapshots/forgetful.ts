import { succeed } from '../../base/result.ts';
import { snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { isSnapshotDue } from '../aggregate/snapshot.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { snapshotRow } from './snapshot-row.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/**
 * In the transaction that writes the n-th event, but of the state alone: which requests have led to it is forgotten,
 * and a request that comes again is new.
 */
export const forgetful = {
  id: 'forgetful',
  forgetsCauses: true,
  needs: [keptAsEvents],

  *whenSaved({ snapshotEvery, versions }, transaction, saved) {
    if (!isSnapshotDue(saved, snapshotEvery)) return succeed(null);

    const row = yield* snapshotRow(versions, transaction, { ...saved, causes: [] });
    if (!row.ok) return row;
    const written = yield* transaction.insertUnlessTaken(snapshotsTable.name, row.value);
    return written.ok ? succeed(null) : written;
  },
} as const satisfies SnapshotsVariant;
