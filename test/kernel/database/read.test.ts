import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys } from '../../../src/base/key.ts';
import { emptyDatabase, type Database } from '../../../src/kernel/database/database.ts';
import { matches, type Query } from '../../../src/kernel/database/query.ts';
import { selectRows } from '../../../src/kernel/database/read.ts';
import type { Row } from '../../../src/kernel/database/row.ts';
import type { DatabaseSchema } from '../../../src/kernel/database/schema.ts';
import {
  beginTransaction,
  commitTransaction,
  rollbackTransaction,
  seenRow,
  writeRows,
} from '../../../src/kernel/database/write.ts';

const schema: DatabaseSchema = {
  id: 'd',
  place: 'd',
  tables: [{ name: 't', key: ['group', 'id'], indexes: [['color'], ['color', 'size']] }],
  sequences: [],
  hasCommitLog: false,
};

const small = fc.integer({ min: 0, max: 3 });
const rowArbitrary = fc.record({
  group: small,
  id: small,
  color: fc.constantFrom('red', 'blue'),
  size: small,
});
const changes = fc.array(fc.record({ row: rowArbitrary, isRemoval: fc.boolean() }), { maxLength: 25 });
const whereArbitrary = fc.record(
  { group: small, id: small, color: fc.constantFrom('red', 'blue') },
  { requiredKeys: [] },
);
const queryArbitrary: fc.Arbitrary<Query> = fc.oneof(
  whereArbitrary.map((where) => ({ table: 't', where })),
  fc
    .record({ where: whereArbitrary, limit: fc.integer({ min: 1, max: 3 }) })
    .map((query) => ({ table: 't', ...query })),
  fc
    .record({ color: fc.constantFrom('red', 'blue'), value: small })
    .map(({ color, value }) => ({ table: 't', where: { color }, above: { column: 'size', value } })),
);

type Change = { readonly row: Row; readonly isRemoval: boolean };
const keyOf = (row: Row) => [Number(row['group']), Number(row['id'])];

function apply(database: Database, list: readonly Change[], reader: string | null): Database {
  return list.reduce((before, { row, isRemoval }) => {
    const key = keyOf(row);
    const seen = seenRow(before, 't', key, reader);
    const write = { table: 't', key, before: seen, after: isRemoval ? null : row };
    if (seen === null && isRemoval) return before;
    return writeRows(schema, before, reader, [write], []).database;
  }, database);
}

/** The same on a plain list: what the table must agree with. */
function model(list: readonly Change[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { row, isRemoval } of list) {
    const key = JSON.stringify(keyOf(row));
    if (isRemoval) rows.delete(key);
    else rows.set(key, row);
  }
  return [...rows.values()];
}

const byKey = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));

describe('select', () => {
  test('[D14] finds what a plain list finds, among committed rows and own writes', () => {
    fc.assert(
      fc.property(changes, changes, queryArbitrary, (committed, own, query) => {
        const base = apply(emptyDatabase(schema), committed, null);
        const open = apply(beginTransaction(base, 'me'), own, 'me');
        for (const [reader, list] of [
          [null, committed],
          ['other', committed],
          ['me', [...committed, ...own]],
        ] as const) {
          const { limit, ...unlimited } = query;
          const expected = model(list).filter((row) => matches(row, unlimited));
          const all = selectRows(schema, open, unlimited, reader).map(({ row }) => row);
          expect(byKey(all)).toEqual(byKey(expected));
          const found = selectRows(schema, open, query, reader).map(({ row }) => row);
          expect(found).toEqual(all.slice(0, limit));
        }
      }),
    );
  });

  test('[D14] rows come in the order of the index that serves the query, then of the key', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const database = apply(emptyDatabase(schema), list, null);
        const query = { table: 't', where: { color: 'red' }, above: { column: 'size', value: 0 } };
        const order = selectRows(schema, database, query, null).map(({ row }) => [
          Number(row['size']),
          ...keyOf(row),
        ]);
        expect(order).toEqual([...order].sort(compareKeys));
      }),
    );
  });

  test('[D4] a commit leaves what the transaction saw, a rollback what was before', () => {
    fc.assert(
      fc.property(changes, changes, (committed, own) => {
        const base = apply(emptyDatabase(schema), committed, null);
        const open = apply(beginTransaction(base, 'me'), own, 'me');
        const every: Query = { table: 't', where: {} };
        const after = commitTransaction(schema, open, 'me').database;
        expect(selectRows(schema, after, every, null)).toEqual(selectRows(schema, open, every, 'me'));
        expect(after.hash).toEqual(apply(base, own, null).hash);
        expect(rollbackTransaction(open, 'me')).toEqual(base);
      }),
    );
  });
});
