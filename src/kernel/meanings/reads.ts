import type { Database } from '../database/database.ts';
import { isLockedByOther } from '../database/lock.ts';
import type { Query } from '../database/query.ts';
import { selectRows, type FoundRow } from '../database/read.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import { withHorizon } from '../database/transaction-id.ts';
import { lockRows } from '../database/write.ts';
import { eventsAfter, snapshotsOf } from '../database/event-store-schema.ts';
import type { Meaning, Occasion } from '../meaning.ts';
import { readEffect, rowMeaning } from './database-ops.ts';
import { databaseOf, schemaOf } from './surroundings.ts';

const selectRule = rowMeaning<'select'>({
  label: (op) => op.query.table,
  readsOnly: true,
  run: (occasion, schema, database, transaction) => {
    const { op } = occasion;
    const { rows, asked } = foundBy(occasion, schema, database, transaction);
    const locked =
      op.lock === 'none' || transaction === null
        ? database
        : lockRows(
            schema,
            database,
            transaction,
            op.query.table,
            rows.map(({ key }) => key),
          );
    return {
      database: locked,
      value: rows.map(({ row }) => row),
      effects: asked.map((query) => readEffect(schema, database, query)),
    };
  },
});

/** Stops waiting for what has not come, and takes what is there instead (K20). */
export const patienceIsOver = 'patience-is-over';

/** A poll is a select that waits until it would return something (K5). */
export const select: Meaning<'select'> = {
  ...selectRule,
  waits: (op) => op.waits,
  isReady: (occasion) => !occasion.op.waits || foundNow(occasion).rows.length > 0,
  options: (occasion) =>
    occasion.op.orElse !== undefined && foundNow(occasion).asked.length > 1 ? [patienceIsOver] : [],
};

/** The rows that a select finds, and the queries that it took to find them. */
type Found = { readonly rows: readonly FoundRow[]; readonly asked: readonly Query[] };

function foundNow(occasion: Occasion<'select'>): Found {
  const { definition, world, op, actor } = occasion;
  const database = databaseOf(world, op.database);
  const schema = schemaOf(definition, op.database);
  return foundBy(occasion, schema, database, op.inTransaction ? actor.id : null);
}

function foundBy(
  occasion: Occasion<'select'>,
  schema: DatabaseSchema,
  database: Database,
  reader: string | null,
): Found {
  const { query: given, belowHorizon, orElse } = occasion.op;
  const query = belowHorizon === undefined ? given : withHorizon(database, given, belowHorizon);
  const rows = rowsFor(occasion, query, schema, database, reader);
  if (rows.length > 0 || orElse === undefined) return { rows, asked: [query] };
  return { rows: rowsFor(occasion, orElse, schema, database, reader), asked: [query, orElse] };
}

/** `SKIP LOCKED` passes over what others hold before the limit counts, as PostgreSQL does. */
function rowsFor(
  { op, actor }: Occasion<'select'>,
  query: Query,
  schema: DatabaseSchema,
  database: Database,
  reader: string | null,
): readonly FoundRow[] {
  if (op.lock !== 'skip-locked') return selectRows(schema, database, query, reader);
  const { limit, ...unlimited } = query;
  return selectRows(schema, database, unlimited, reader)
    .filter(({ key }) => !isLockedByOther(database, query.table, key, actor.id))
    .slice(0, limit);
}

export const find = rowMeaning<'find'>({
  label: (op) => op.entityType,
  readsOnly: true,
  run: ({ op }, schema, database, transaction) => {
    const snapshots = selectRows(schema, database, snapshotsOf(op.entityType, op.entityId), transaction);
    const snapshot = snapshots.at(-1)?.row ?? null;
    const after = snapshot === null ? 0 : Number(snapshot['entity_version']);
    const query = eventsAfter(op.entityType, op.entityId, after);
    const events = selectRows(schema, database, query, transaction);
    return {
      database,
      value: { snapshot, events: events.map(({ row }) => row) },
      effects: [
        readEffect(schema, database, snapshotsOf(op.entityType, op.entityId)),
        readEffect(schema, database, query),
      ],
    };
  },
});
