import { assert } from '../../base/assert.ts';
import type { Database } from '../database/database.ts';
import { isLockedByOther } from './lock.ts';
import type { Query } from '../database/query.ts';
import { inOneOrder, readRows, selectRows, type FoundRow } from '../database/read.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import type { TableScan } from '../database/table.ts';
import { withHorizon } from '../database/transaction-id.ts';
import { lockRows } from '../database/write.ts';
import { eventsAfter, snapshotsOf } from '../database/event-store-schema.ts';
import type { Meaning, Occasion } from './meaning.ts';
import type { OpOf } from '../language/op.ts';
import type { Fact } from '../terms/fact.ts';
import { isPublishable } from './unpublishable.ts';
import { readEffect, rowMeaning, scanEffect } from './database-ops.ts';
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
      effects: asked.map(({ query, read }) =>
        'found' in read ? scanEffect(schema, query, read) : readEffect(schema, database, query, read),
      ),
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
    occasion.op.orElse !== undefined && foundNow(occasion).isInstead ? [patienceIsOver] : [],
};

/** The rows that a select finds, and the queries that it took to find them. */
type Found = {
  readonly rows: readonly FoundRow[];
  readonly asked: readonly Asked[];
  /** They are what it takes instead of what it waits for. */
  readonly isInstead: boolean;
};

/** `read`: what was found of it, or the longer query that had to be read until there were enough. */
type Asked = { readonly query: Query; readonly read: TableScan | Query };

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
  const { query, orElse, also } = occasion.op;
  const first = rowsOfBoth(occasion, query, also?.query, schema, database, reader);
  if (first.rows.length > 0 || orElse === undefined) return { ...first, isInstead: false };
  const instead = rowsOfBoth(occasion, orElse, also?.orElse, schema, database, reader);
  return { rows: instead.rows, asked: [...first.asked, ...instead.asked], isInstead: true };
}

/** The rows of a query and, where it is asked of a second table along with it, of both in one order (D22). */
function rowsOfBoth(
  occasion: Occasion<'select'>,
  query: Query,
  also: Query | undefined,
  schema: DatabaseSchema,
  database: Database,
  reader: string | null,
): Omit<Found, 'isInstead'> {
  const { belowHorizon, lock } = occasion.op;
  assert(also === undefined || lock === 'none', 'no rows are locked in a UNION');
  const selected = [query, ...(also === undefined ? [] : [also])].map((given) => {
    const asked = belowHorizon === undefined ? given : withHorizon(database, given, belowHorizon);
    return { query: asked, ...rowsFor(occasion, asked, schema, database, reader) };
  });
  const [one, other] = selected;
  if (one === undefined) return { rows: [], asked: [] };
  return { rows: other === undefined ? one.rows : inOneOrder(schema, one, other), asked: selected };
}

type Selected = Pick<Asked, 'read'> & { readonly rows: readonly FoundRow[] };

/** What others hold (`SKIP LOCKED`) or what is set aside is passed over before the limit counts, as PostgreSQL does. */
function rowsFor(
  { op, actor, world }: Occasion<'select'>,
  query: Query,
  schema: DatabaseSchema,
  database: Database,
  reader: string | null,
): Selected {
  const { lock, setAside } = op;
  if (lock !== 'skip-locked' && setAside === undefined) {
    const { rows, committed } = readRows(schema, database, query, reader);
    return { rows, read: committed };
  }
  const isHeld = ({ key }: FoundRow): boolean =>
    lock === 'skip-locked' && isLockedByOther(database, query.table, key, actor.id);
  const isAside = ({ key, row }: FoundRow): boolean =>
    setAside !== undefined && row[setAside] === 1 && !isPublishable(world, Number(key));
  const { limit, ...unlimited } = query;
  const all = selectRows(schema, database, unlimited, reader);
  const rows = all.filter((found) => !isHeld(found) && !isAside(found)).slice(0, limit);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { rows, read: last === undefined ? unlimited : { ...unlimited, limit: all.indexOf(last) + 1 } };
}

export const find = rowMeaning<'find'>({
  label: (op) => op.entityType,
  readsOnly: true,
  run: ({ definition, op }, schema, database, transaction) => {
    const ofSnapshots = snapshotsOf(op.entityType, op.entityId);
    const snapshots = readRows(schema, database, ofSnapshots, transaction);
    const snapshot = snapshots.rows.at(-1)?.row ?? null;
    const after = snapshot === null ? 0 : Number(snapshot['entity_version']);
    const ofEvents = eventsAfter(op.entityType, op.entityId, after);
    const events = readRows(schema, database, ofEvents, transaction);
    const isCounted = definition.properties.some(({ countsReplays }) => countsReplays === true);
    return {
      database,
      value: { snapshot, events: events.rows.map(({ row }) => row) },
      effects: [
        scanEffect(schema, ofSnapshots, snapshots.committed),
        scanEffect(schema, ofEvents, events.committed),
      ],
      ...(isCounted ? { seen: [streamRead(op, events.rows.length)] } : {}),
    };
  },
});

const streamRead = ({ database, entityType, entityId }: OpOf<'find'>, eventCount: number): Fact => ({
  kind: 'stream-read',
  database,
  aggregateType: entityType,
  aggregateId: entityId,
  eventCount,
});
