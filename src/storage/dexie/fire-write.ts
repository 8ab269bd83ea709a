import { equalJson } from '../../base/equal.ts';
import type { Key } from '../../base/key.ts';
import type { Row, Write } from '../../kernel/database/row.ts';
import type { DatabaseId } from '../../kernel/names.ts';
import { checkRow, checkWrite } from '../check-write.ts';
import { fullName, tableIn } from '../layout.ts';
import { runDatabase, sequenceName, sequencesTable } from '../run-tables.ts';
import type { StorageStep } from '../storage.ts';
import { tableDifference } from '../table-difference.ts';
import type { Batch } from './batch.ts';
import { fireSelect } from './fire-read.ts';

/**
 * Reads the guard and writes without waiting for what it says: IndexedDB answers in the order
 * asked, and a guard that fails takes the write back with everything else.
 */
export function fireWrite(batch: Batch, database: DatabaseId, write: Write, step: number): void {
  const { table, key, before: expected } = write;
  const name = fullName(database, table);
  checkWrite(tableIn(batch.layout, name), write);
  const store = batch.transaction.objectStore(name);
  if (expected === null) {
    insert(store, write.after, () => {
      batch.stop({ kind: 'duplicate-key', step, database, table, key });
    });
  } else {
    const guard = store.get(keyFor(key)) as IDBRequest<Row | undefined>;
    guard.addEventListener('success', () => {
      const found = guard.result ?? null;
      if (!equalJson(found, expected))
        batch.stop({ kind: 'guard-failed', step, database, table, key, expected, found });
    });
    apply(store, write);
  }
  batch.answer(step, { kind: 'written' });
}

export function fireSequence(
  batch: Batch,
  { database, sequence, value }: Extract<StorageStep, { kind: 'sequence' }>,
  step: number,
): void {
  const table = sequencesTable.name;
  const key = sequenceName(database, sequence);
  const store = batch.transaction.objectStore(fullName(runDatabase, table));
  const guard = store.get(key) as IDBRequest<Row | undefined>;
  guard.addEventListener('success', () => {
    const found = guard.result ?? null;
    const expected = { name: key, value: value - 1 };
    if (found !== null && Number(found['value']) >= value)
      batch.stop({ kind: 'guard-failed', step, database: runDatabase, table, key, expected, found });
  });
  store.put({ name: key, value });
  batch.answer(step, { kind: 'written' });
}

/** What to write depends on what is there, so the steps after a `replace` wait for it. */
export function fireReplace(
  batch: Batch,
  { database, table, rows }: Extract<StorageStep, { kind: 'replace' }>,
  step: number,
): void {
  const name = fullName(database, table);
  const schema = tableIn(batch.layout, name);
  for (const row of rows) checkRow(schema, row);
  fireSelect(batch, database, { table, where: {} }, (found) => {
    const store = batch.transaction.objectStore(name);
    const writes = tableDifference(schema, found, rows);
    for (const write of writes) apply(store, write);
    batch.answer(step, { kind: 'replaced', changeCount: writes.length });
    batch.resume();
  });
}

function insert(store: IDBObjectStore, row: Row | null, onDuplicate: () => void): void {
  const request = store.add(row);
  request.addEventListener('error', (event) => {
    if (request.error?.name !== 'ConstraintError') return;
    // Left alone it would abort all the same, but as an error of the page in some browsers.
    event.preventDefault();
    event.stopPropagation();
    onDuplicate();
  });
}

/** IndexedDB's types want lists that may be changed. */
const keyFor = (key: Key): IDBValidKey => (typeof key === 'object' ? key.map(keyFor) : key);

function apply(store: IDBObjectStore, { key, after }: Write): void {
  if (after === null) store.delete(keyFor(key));
  else store.put(after);
}
