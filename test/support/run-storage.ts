import { expect } from 'vitest';
import { valuesOf } from '../../src/base/sorted-map.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import type { DatabaseSchema } from '../../src/kernel/database/schema.ts';
import type { DriverFailure } from '../../src/live/driver-failure.ts';
import { openDriver, type Driver, type OpenedRun } from '../../src/live/driver.ts';
import type { Result } from '../../src/base/result.ts';
import { openDexieStorage } from '../../src/storage/dexie/open-dexie-storage.ts';
import { fullName, layoutOf } from '../../src/storage/layout.ts';
import { openMemoryStorage } from '../../src/storage/memory/open-memory-storage.ts';
import type { Storage, StorageStep } from '../../src/storage/storage.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';
import { allRows } from '../contracts/storage-subject.ts';
import type { OrderRun } from './order-run.ts';

let opened = 0;
/** A name that no other run of these tests has. */
export const newRunId = (): string => `run-${(opened += 1)}`;

export async function openReal(run: OrderRun, runId: string): Promise<Storage> {
  const storage = await openDexieStorage(runId, run.schemas);
  if (!storage.ok) expect.fail(JSON.stringify(storage.failure));
  return storage.value;
}

export const openMemory = (run: OrderRun): Storage => openMemoryStorage(run.schemas);

export async function openRun(run: OrderRun, storage: Storage): Promise<OpenedRun> {
  const found = await openDriver({
    ...run,
    commands: run.scenario.commands,
    code: 'this',
    storage,
    setup: { setup: run.setup, story: null },
  });
  if (!found.ok) expect.fail(JSON.stringify(found.failure));
  return found.value;
}

/** A driver whose run has begun on memory. */
export async function driverOn(run: OrderRun, storage: Storage): Promise<Driver> {
  return (await openRun(run, storage)).driver;
}

export function mustDo<Value>(result: Result<Value, DriverFailure>): Value {
  if (!result.ok) expect.fail(JSON.stringify(result.failure));
  return result.value;
}

/** All rows of all tables, those of the run itself left out. */
export async function tablesOfRun(
  storage: Storage,
  schemas: readonly DatabaseSchema[],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables: Record<string, readonly Row[]> = {};
  for (const [name, table] of layoutOf(schemas)) {
    const [database = ''] = name.split('/');
    if (database !== 'run') tables[name] = await allRows(storage, table.name, database);
  }
  return tables;
}

/** The same tables as a world has them. */
export function tablesOfWorld(run: OrderRun, driver: Driver): Readonly<Record<string, readonly Row[]>> {
  const { world } = driver.tape.head();
  const tables: Record<string, readonly Row[]> = {};
  for (const schema of run.schemas)
    for (const [table, { rows }] of Object.entries(world.databases[schema.id]?.tables ?? {}))
      tables[fullName(schema.id, table)] = valuesOf(rows);
  return tables;
}

/** A storage that fails where it is told to, and counts what it was asked. */
export type FailingStorage = Storage & {
  failWith: StorageFailure | null;
  readonly batches: (readonly StorageStep[])[];
};

export function failing(inner: Storage): FailingStorage {
  const batches: (readonly StorageStep[])[] = [];
  return {
    failWith: null,
    batches,
    async execute(steps) {
      batches.push(steps);
      return this.failWith === null ? inner.execute(steps) : { ok: false, failure: this.failWith };
    },
    makeAnew: () => inner.makeAnew(),
    close: () => inner.close(),
  };
}
