import type { Database } from '../database/database.ts';
import { isLockedByOther } from './lock.ts';
import type { Query } from '../database/query.ts';
import { selectRows, type FoundRow } from '../database/read.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import { withHorizon } from '../database/transaction-id.ts';
import { lockRows } from '../database/write.ts';
import { eventsAfter, snapshotsOf } from '../database/event-store-schema.ts';
import type { Meaning, Occasion } from './meaning.ts';
import { isPublishable } from './unpublishable.ts';
import { readEffect, rowMeaning } from './database-ops.ts';
import { databaseOf, schemaOf } from './world-lookups.ts';

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
      effects: asked.map(({ query, scanned }) => readEffect(schema, database, query, scanned)),
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
type Found = { readonly rows: readonly FoundRow[]; readonly asked: readonly Asked[] };

/** `scanned`: the query that had to be read until there were enough. */
type Asked = { readonly query: Query; readonly scanned: Query };

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
  const { rows, scanned } = rowsFor(occasion, query, schema, database, reader);
  if (rows.length > 0 || orElse === undefined) return { rows, asked: [{ query, scanned }] };
  const instead = rowsFor(occasion, orElse, schema, database, reader);
  const asked = [
    { query, scanned },
    { query: orElse, scanned: instead.scanned },
  ];
  return { rows: instead.rows, asked };
}

type Selected = { readonly rows: readonly FoundRow[]; readonly scanned: Query };

/** What others hold (`SKIP LOCKED`) or what is set aside is passed over before the limit counts, as PostgreSQL does. */
function rowsFor(
  { op, actor, world }: Occasion<'select'>,
  query: Query,
  schema: DatabaseSchema,
  database: Database,
  reader: string | null,
): Selected {
  const { lock, setAside } = op;
  if (lock !== 'skip-locked' && setAside === undefined)
    return { rows: selectRows(schema, database, query, reader), scanned: query };
  const isHeld = ({ key }: FoundRow): boolean =>
    lock === 'skip-locked' && isLockedByOther(database, query.table, key, actor.id);
  const isAside = ({ key, row }: FoundRow): boolean =>
    setAside !== undefined && row[setAside] === 1 && !isPublishable(world, Number(key));
  const { limit, ...unlimited } = query;
  const all = selectRows(schema, database, unlimited, reader);
  const rows = all.filter((found) => !isHeld(found) && !isAside(found)).slice(0, limit);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { rows, scanned: last === undefined ? unlimited : { ...unlimited, limit: all.indexOf(last) + 1 } };
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
