import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, type Key } from '../../src/base/key.ts';
import type { Bound, Query } from '../../src/kernel/database/query.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { layoutOf } from '../../src/storage/layout.ts';
import { openMemoryStorage } from '../../src/storage/memory/open-memory-storage.ts';
import type { Storage, StorageStep } from '../../src/storage/storage.ts';
import { batches, type StorageCommand } from './storage-commands.ts';
import { allRows, schemas, type StorageSubject } from './storage-subject.ts';

/** Drives memory and another implementation with the same batches and compares every answer. */
export function storageModelTest(subject: StorageSubject, runCount: number): void {
  test(`[ST19] ${subject.name} answers every batch as memory does, and holds the same rows`, async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (commands) => {
        const memory = openMemoryStorage(schemas);
        const real = await subject.connect(`model-${(number += 1)}`);
        for (const batch of commands) {
          const steps = await settled(memory, batch);
          const before = await content(memory);
          const expected = await memory.execute(steps);
          expect(await real.execute(steps)).toEqual(expected);
          if (!expected.ok) {
            expect(await content(memory)).toEqual(before);
            continue;
          }
          const [first] = steps;
          const [answer] = expected.value;
          if (first?.kind === 'select' && answer?.kind === 'rows')
            checkNaively(before.get(`shop/${first.query.table}`) ?? [], first.query, answer.rows);
        }
        expect(await content(real)).toEqual(await content(memory));
        real.close();
      }),
      { numRuns: runCount },
    );
  });

  test(`[ST19] ${subject.name} answers as memory does with all batches under way at once`, async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (commands) => {
        const memory = openMemoryStorage(schemas);
        const real = await subject.connect(`at-once-${(number += 1)}`);
        const steps = commands.map((batch) => batch.map((command) => command(() => null)));
        const expected = await Promise.all(steps.map((batch) => memory.execute(batch)));
        expect(await Promise.all(steps.map((batch) => real.execute(batch)))).toEqual(expected);
        expect(await content(real)).toEqual(await content(memory));
        real.close();
      }),
      { numRuns: runCount },
    );
  });
}

/** Fixes a batch's steps; guards on a key that the batch itself has written expect that row. */
async function settled(storage: Storage, batch: readonly StorageCommand[]): Promise<readonly StorageStep[]> {
  const tables = await content(storage);
  const layout = layoutOf(schemas);
  const written = new Map<string, Row | null>();
  const idOf = (table: string, key: Key) => `${table} ${JSON.stringify(key)}`;
  return batch.map((command) => {
    const step = command((table, key) => {
      const own = written.get(idOf(table, key));
      if (own !== undefined) return own;
      const columns = layout.get(`shop/${table}`)?.key ?? [];
      const parts = typeof key === 'object' ? key : [key];
      const rows = tables.get(`shop/${table}`) ?? [];
      return rows.find((row) => columns.every((column, at) => row[column] === parts[at])) ?? null;
    });
    if (step.kind === 'write') written.set(idOf(step.write.table, step.write.key), step.write.after);
    return step;
  });
}

async function content(storage: Storage): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = new Map<string, readonly Row[]>();
  for (const [name, table] of layoutOf(schemas)) {
    const [database = ''] = name.split('/');
    tables.set(name, await allRows(storage, table.name, database));
  }
  return tables;
}

/** What a query means, said without plan, index or range, so that both can't be wrong alike. */
function checkNaively(rows: readonly Row[], query: Query, answer: readonly Row[]): void {
  const matching = rows.filter((row) => {
    if (Object.entries(query.where).some(([column, value]) => row[column] !== value)) return false;
    const { above, below } = query;
    return (above === undefined || isAbove(row, above)) && (below === undefined || compared(row, below) < 0);
  });
  expect(answer).toHaveLength(Math.min(matching.length, query.limit ?? Infinity));
  for (const row of answer) expect(matching).toContainEqual(row);
  const bound = query.above?.column;
  if (bound === undefined) return;
  const order = answer.map((row) => row[bound]).filter(isKey);
  expect(order).toEqual(order.toSorted(compareKeys));
}

function isAbove(row: Row, { tie, ...bound }: NonNullable<Query['above']>): boolean {
  const order = compared(row, bound);
  return order > 0 || (order === 0 && tie !== undefined && compared(row, tie) > 0);
}

/** How a cell stands to a bound; a cell that is no key stands nowhere. */
function compared(row: Row, { column, value }: Bound): number {
  const found = row[column];
  return isKey(found) ? compareKeys(found, value) : Number.NaN;
}

const isKey = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
