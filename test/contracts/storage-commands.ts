import * as fc from 'fast-check';
import type { Key } from '../../src/base/key.ts';
import type { Query } from '../../src/kernel/database/query.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { appendToJournal } from '../../src/storage/run-tables.ts';
import type { StorageStep } from '../../src/storage/storage.ts';

/** A step that is fixed only when it is known what is there: else hardly a guard would hold. */
export type StorageCommand = (present: (table: string, key: Key) => Row | null) => StorageStep;

const cell = fc.constantFrom<string | number>('', 'a', 'b', '가', '나', -1, 0, 1, 2.5, 10);
const few = fc.constantFrom<string | number>('a', '가', 0, 1);
const goods = fc.record({ id: cell, color: few, size: few });
const shelves = fc.record({ hall: few, number: cell, owner: few });
const event = fc.record({
  event_id: fc.integer({ min: 1, max: 12 }),
  entity_type: fc.constantFrom('Order', 'Customer'),
  entity_id: fc.constantFrom('o1', 'o2'),
  entity_version: fc.integer({ min: 1, max: 4 }),
});
const snapshot = fc.record({
  entity_type: fc.constantFrom('Order', 'Customer'),
  entity_id: fc.constantFrom('o1', 'o2'),
  entity_version: fc.integer({ min: 1, max: 3 }),
});

type Filed = { readonly table: string; readonly key: Key; readonly row: Row };
const filed: fc.Arbitrary<Filed> = fc.oneof(
  goods.map((row) => ({ table: 'goods', key: row.id, row })),
  shelves.map((row) => ({ table: 'shelves', key: [row.hall, row.number], row })),
  event.map((row) => ({ table: 'events', key: row.event_id, row })),
  snapshot.map((row) => ({
    table: 'snapshots',
    key: [row.entity_type, row.entity_id, row.entity_version],
    row,
  })),
);

/** Mostly with the guard that holds; else as an insert, or after a row that was never there. */
const write = fc
  .tuple(
    filed,
    fc.option(fc.integer(), { freq: 3 }),
    fc.constantFrom('right', 'right', 'right', 'right', 'insert', 'stale'),
  )
  .map(([{ table, key, row }, note, guard]): StorageCommand => (present) => {
    const right = present(table, key);
    const before = guard === 'right' ? right : guard === 'insert' ? null : { ...row, note: 'never there' };
    const isDelete = note === null && before !== null;
    const after = isDelete ? null : { ...row, note };
    return { kind: 'write', database: 'shop', write: { table, key, before, after } };
  });

const query: fc.Arbitrary<Query> = fc
  .tuple(
    fc.constantFrom(
      { table: 'goods', where: [], above: null },
      { table: 'goods', where: [], above: 'id' },
      { table: 'goods', where: [], above: 'color' },
      { table: 'goods', where: ['id'], above: null },
      { table: 'goods', where: ['color'], above: null },
      { table: 'goods', where: ['color'], above: 'size' },
      { table: 'goods', where: ['color', 'size'], above: null },
      { table: 'goods', where: ['size'], above: 'id' },
      { table: 'goods', where: ['size'], above: null },
      { table: 'shelves', where: [], above: 'hall' },
      { table: 'shelves', where: ['hall'], above: 'number' },
      { table: 'shelves', where: ['hall', 'number'], above: null },
      { table: 'shelves', where: ['owner'], above: null },
      { table: 'shelves', where: ['owner'], above: 'hall' },
      { table: 'shelves', where: ['owner', 'number'], above: 'hall' },
    ),
    fc.array(few, { minLength: 2, maxLength: 2 }),
    cell,
    fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
  )
  .map(([shape, values, bound, limit]) => ({
    table: shape.table,
    where: Object.fromEntries(shape.where.map((column, at) => [column, values[at] ?? 0])),
    ...(shape.above === null ? {} : { above: { column: shape.above, value: bound } }),
    ...(limit === null ? {} : { limit }),
  }));

/** Between two bounds, or beyond one of two columns at once. */
const boundedQuery: fc.Arbitrary<Query> = fc
  .record(
    {
      shape: fc.constantFrom(
        { table: 'goods', where: [], columns: ['color', 'size'] },
        { table: 'goods', where: ['color'], columns: ['size'] },
        { table: 'goods', where: [], columns: ['id'] },
        { table: 'shelves', where: [], columns: ['hall', 'number'] },
        { table: 'shelves', where: ['hall'], columns: ['number'] },
      ),
      value: few,
      low: fc.tuple(cell, cell),
      high: cell,
      limit: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['shape', 'value'] },
  )
  .map(({ shape, value, low, high, limit }): Query => {
    const [column = '', second] = shape.columns;
    const tie = second === undefined || low === undefined ? {} : { tie: { column: second, value: low[1] } };
    return {
      table: shape.table,
      where: Object.fromEntries(shape.where.map((name) => [name, value])),
      ...(low === undefined ? {} : { above: { column, value: low[0], ...tie } }),
      ...(high === undefined ? {} : { below: { column, value: high } }),
      ...(limit === undefined ? {} : { limit }),
    };
  });

const always =
  (step: StorageStep): StorageCommand =>
  () =>
    step;

const command: fc.Arbitrary<StorageCommand> = fc.oneof(
  { weight: 8, arbitrary: write },
  {
    weight: 5,
    arbitrary: fc
      .oneof({ weight: 3, arbitrary: query }, { weight: 1, arbitrary: boundedQuery })
      .map((query) => always({ kind: 'select', database: 'shop', query })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        entityType: fc.constantFrom('Order', 'Customer'),
        entityId: fc.constantFrom('o1', 'o2', 'o3'),
      })
      .map((entity) => always({ kind: 'find', database: 'shop', ...entity })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 20 })
      .map((value) => always({ kind: 'sequence', database: 'shop', sequence: 'events', value })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 40 }).map((number) => always(appendToJournal(number, {}))),
  },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(goods, { maxLength: 4, selector: (row) => row.id })
      .map((rows) => always({ kind: 'replace', database: 'shop', table: 'goods', rows })),
  },
);

export const batches: fc.Arbitrary<readonly (readonly StorageCommand[])[]> = fc.array(
  fc.array(command, { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 25 },
);
