import { present } from '../../base/assert.ts';
import { eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { findEntity, insertRowUnlessTaken, waitForRows } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { foldFound } from '../aggregate/fold-found.ts';
import { isSnapshotDue } from '../aggregate/snapshot.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { readFound } from '../versioning/read-found.ts';
import { readingOn } from '../aggregate/read-on.ts';
import { snapshotRow } from './snapshot-row.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/**
 * A snapshotter reads what has been committed and writes snapshots of it. It may be some events behind: whoever finds
 * an aggregate folds these, too.
 */
export const byDaemon = {
  id: 'by-daemon',
  needs: [keptAsEvents],

  snapshotter: ({ database, aggregates, snapshotEvery, versions }) =>
    function* snapshotter(args) {
      const { seen = 0 } = args as { readonly seen?: number };
      // An event that is committed out of turn is not seen: its stream waits for the next one, and nothing is lost.
      const later = { table: eventsTable.name, where: {}, above: { column: 'event_id', value: seen } };
      const polled = yield* waitForRows(database, later);
      const rows = polled.ok ? polled.value : [];

      const streams = new Map(
        rows.map(messageFromRow).map((event) => [`${event.aggregateType}/${event.aggregateId}`, event]),
      );
      for (const { aggregateType, aggregateId: id } of streams.values()) {
        const aggregate = present(
          aggregates.find((one) => one.type === aggregateType),
          `aggregate ${aggregateType}`,
        );
        const found = yield* findEntity(database, aggregate.type, id);
        if (!found.ok) return next({ seen });

        const read = yield* readFound(versions, readingOn(database), found.value);
        if (!read.ok) return next({ seen });

        const loaded = foldFound(aggregate, id, read.value);
        if (!isSnapshotDue(loaded, snapshotEvery)) continue;
        const row = yield* snapshotRow(versions, readingOn(database), loaded);
        if (!row.ok) return next({ seen });
        const written = yield* insertRowUnlessTaken(database, snapshotsTable.name, row.value);
        if (!written.ok) return next({ seen });
      }
      return next({ seen: Number(rows.at(-1)?.['event_id'] ?? seen) });
    },
} as const satisfies SnapshotsVariant;
