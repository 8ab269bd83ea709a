import { expect } from 'vitest';
import { eventIdsOf, eventStoreTables, outboxTable } from '../../src/kernel/database/event-store-schema.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { DatabaseSchema } from '../../src/kernel/database/schema.ts';
import { readRows } from '../../bench/event-store/read-rows.ts';
import type { StepAnswer, Storage, StorageStep } from '../../src/storage/storage.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';

/** An implementation under test. The same run id leads to the same data. */
export type StorageSubject = {
  readonly name: string;
  readonly connect: (runId: string) => Promise<Storage>;
};

export const shop: DatabaseSchema = {
  id: 'shop',
  place: 'shop',
  sequences: [eventIdsOf()],
  hasCommitLog: true,
  tables: [
    ...eventStoreTables,
    outboxTable,
    { name: 'goods', key: ['id'], indexes: [['color'], ['color', 'size']] },
    { name: 'shelves', key: ['hall', 'number'], indexes: [['owner', 'hall']] },
  ],
};
export const schemas = [shop];

export function insert(table: string, key: number | readonly (string | number)[], after: Row): StorageStep {
  return { kind: 'write', database: 'shop', write: { table, key, before: null, after } };
}

export function good(id: number, color: string, size: number): Row {
  return { id, color, size };
}

/** The answers of a batch that must succeed. */
export async function done(storage: Storage, steps: readonly StorageStep[]): Promise<readonly StepAnswer[]> {
  const result = await storage.execute(steps);
  if (!result.ok) expect.fail(`expected success, came ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a batch that must fail. */
export async function failed(storage: Storage, steps: readonly StorageStep[]): Promise<StorageFailure> {
  const result = await storage.execute(steps);
  if (result.ok) expect.fail(`expected a failure, came ${JSON.stringify(result.value)}`);
  return result.failure;
}

export async function allRows(storage: Storage, table: string, database = 'shop'): Promise<readonly Row[]> {
  const result = await readRows(storage, database, { table, where: {} });
  if (!result.ok) expect.fail(`expected rows, came ${JSON.stringify(result.failure)}`);
  return result.value;
}
