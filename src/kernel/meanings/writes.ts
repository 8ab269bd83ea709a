import { selectRows } from '../database/read.ts';
import type { Row, Write } from '../database/row.ts';
import { keyOf, tableSchema } from '../database/schema.ts';
import { prepareInsert, seenRow } from '../database/write.ts';
import type { Query } from '../database/query.ts';
import { readEffect, rowMeaning, runWrites } from './database-ops.ts';

export const insert = rowMeaning<'insert'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) => {
    const { op } = occasion;
    const prepared = prepareInsert(schema, database, op.table, op.row, transaction);
    if (seenRow(prepared.database, op.table, prepared.key, transaction) !== null) return null;
    const write: Write = { table: op.table, key: prepared.key, before: null, after: prepared.row };
    return runWrites(occasion, schema, prepared.database, transaction, [write], prepared.row);
  },
});

export const put = rowMeaning<'put'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) => {
    const { op } = occasion;
    const key = keyOf(tableSchema(schema, op.table), op.row);
    const before = seenRow(database, op.table, key, transaction);
    const write: Write = { table: op.table, key, before, after: op.row };
    return runWrites(occasion, schema, database, transaction, [write], null);
  },
});

export const update = rowMeaning<'update'>({
  label: (op) => op.table,
  readsOnly: false,
  run: (occasion, schema, database, transaction) =>
    changeRows(occasion, schema, database, transaction, (row) => ({ ...row, ...occasion.op.set })),
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
  const rows = selectRows(schema, database, query, transaction);
  const writes = rows.map(({ key, row }) => ({
    table: query.table,
    key,
    before: row,
    after: change(row),
  }));
  const reads = [readEffect(schema, database, query)];
  return runWrites(occasion, schema, database, transaction, writes, writes.length, reads);
}
