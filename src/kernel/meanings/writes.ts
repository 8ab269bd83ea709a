import { assert } from '../../base/assert.ts';
import type { Key } from '../../base/key.ts';
import { eventCommitted } from '../terms/announcement.ts';
import { transactionOf, type Database } from '../database/database.ts';
import { messageFromRow } from '../database/message-from-row.ts';
import { fromMessagesRow } from '../database/messages-row.ts';
import { readRows, selectRows } from '../database/read.ts';
import type { Row, Write } from '../database/row.ts';
import { keyOf, tableSchema, type DatabaseSchema } from '../database/schema.ts';
import { snapshotsTable, snapshotWritten } from '../database/event-store-schema.ts';
import { shareKey, takenKey } from '../database/taken-key.ts';
import { prepareInsert, seenRow } from '../database/write.ts';
import type { Query } from '../database/query.ts';
import type { Fact } from '../terms/fact.ts';
import type { Occasion } from './meaning.ts';
import { rowMeaning, runWrites, scanEffect, type RowEffect } from './database-ops.ts';
import { databaseOf } from './world-lookups.ts';

export const insert = rowMeaning<'insert'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) => {
    const { op } = occasion;
    const table = tableSchema(schema, op.table);
    const isDrawn = table.sequence !== undefined && op.row[table.key[0] ?? ''] === undefined;
    // It would be drawn before a wait, which is no move: so whoever may have to wait draws it first.
    assert(
      table.unique === undefined || !isDrawn,
      `a row of ${op.table} brings its id, as it may wait for a key`,
    );
    const prepared = prepareInsert(schema, database, op.table, op.row, transaction);
    if (isTaken(occasion, schema, prepared.database, prepared.row, null))
      return op.onConflict === 'do-nothing' ? skipped(database) : null;
    const write: Write = { table: op.table, key: prepared.key, before: null, after: prepared.row };
    const facts = factsOf(occasion, prepared.row);
    return runWrites(occasion, schema, prepared.database, transaction, [write], prepared.row, { facts });
  },
});

/** What the row makes true: that of an event or a message with the id that it has got. */
function factsOf({ op, world, actor }: Occasion<'insert'>, row: Row): readonly Fact[] {
  const { facts = [], announces, table, database, inTransaction } = op;
  if (table === snapshotsTable.name) {
    const isOpen = transactionOf(databaseOf(world, database), actor.id) !== undefined;
    return [snapshotWritten(database, row, isOpen && !inTransaction ? actor.id : null), ...facts];
  }
  if (announces === undefined) return facts;
  if (announces === 'message')
    return [{ kind: 'message-committed', message: fromMessagesRow(row) }, ...facts];
  return [eventCommitted(messageFromRow(row), announces), ...facts];
}

export const put = rowMeaning<'put'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) => {
    const { op } = occasion;
    const key = keyOf(tableSchema(schema, op.table), op.row);
    const before = seenRow(database, op.table, key, transaction);
    if (isTaken(occasion, schema, database, op.row, key)) return null;
    const write: Write = { table: op.table, key, before, after: op.row };
    return runWrites(occasion, schema, database, transaction, [write], null);
  },
});

/** No row, no error: what would have been true with the row is not. */
const skipped = (database: Database): RowEffect => ({ database, value: null, effects: [], facts: [] });

/** Whether the row's key, or one of its unique indexes', is another's. */
function isTaken(
  { op, actor }: Occasion<'insert' | 'put' | 'update'>,
  schema: DatabaseSchema,
  database: Database,
  row: Row,
  replaces: Key | null,
): boolean {
  const { table, inTransaction } = op;
  return takenKey(schema, database, { table, row, replaces, actor: actor.id, inTransaction }) !== null;
}

export const update = rowMeaning<'update'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) => {
    const { set } = occasion.op;
    const table = tableSchema(schema, occasion.op.table);
    const change = (row: Row): Row => ({ ...row, ...set });
    if (table.unique !== undefined) {
      const rows = selectRows(schema, database, occasion.op, transaction);
      const isRefused =
        rows.some(({ key, row }) => isTaken(occasion, schema, database, change(row), key)) ||
        shareKey(
          table,
          rows.map(({ row }) => change(row)),
        );
      if (isRefused) return null;
    }
    return changeRows(occasion, schema, database, transaction, change);
  },
});

export const remove = rowMeaning<'delete'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) =>
    changeRows(occasion, schema, database, transaction, () => null),
});

/** Looks at the WHERE on the rows as they are now; how many matched is the result (D5). */
function changeRows(
  occasion: Parameters<typeof runWrites>[0] & {
    readonly op: { readonly table: string; readonly where: Query['where'] };
  },
  schema: Parameters<typeof runWrites>[1],
  database: Parameters<typeof runWrites>[2],
  transaction: string | null,
  change: (row: Row) => Row | null,
) {
  const query: Query = { table: occasion.op.table, where: occasion.op.where };
  const { rows, committed } = readRows(schema, database, query, transaction);
  const writes = rows.map(({ key, row }) => ({
    table: query.table,
    key,
    before: row,
    after: change(row),
  }));
  const reads = [scanEffect(schema, query, committed)];
  return runWrites(occasion, schema, database, transaction, writes, writes.length, { reads });
}
