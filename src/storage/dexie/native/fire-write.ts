import { equalJson } from '../../../base/equal.ts';
import type { Key } from '../../../base/key.ts';
import type { Row, Write } from '../../../kernel/database/row.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import { checkWrite } from '../../check-write.ts';
import { fullName, tableIn } from '../../layout.ts';
import { runDatabase, sequenceName, sequencesTable } from '../../run-tables.ts';
import type { StorageStep } from '../../storage.ts';
import type { StorageFailure } from '../../storage-failure.ts';
import type { Batch, Fired } from './batch.ts';
import { nativeKey } from './native-key.ts';

/**
 * Asks the guard and goes on without waiting for what it says: IndexedDB answers in the order
 * asked, and a guard that fails takes everything back.
 */
export function fireWrite(batch: Batch, database: DatabaseId, write: Write, step: number): Fired {
  const { table, key, before: expected, after } = write;
  const name = fullName(database, table);
  checkWrite(tableIn(batch.layout, name), write);
  const duplicate: StorageFailure = { kind: 'duplicate-key', step, database, table, key };
  if (expected === null && after !== null && batch.known.rowAt(name, key) === undefined) {
    insert(batch, name, after, duplicate);
    batch.known.stored(name, key, after);
    return 'fired';
  }
  const verdict = (found: Row | null): StorageFailure | null => {
    if (expected === null && found !== null) return duplicate;
    if (equalJson(found, expected)) return null;
    return { kind: 'guard-failed', step, database, table, key, expected, found };
  };
  if (!guard(batch, name, key, verdict)) return 'waits';
  batch.known.pending(name, key, after);
  return 'fired';
}

export function fireSequence(
  batch: Batch,
  { database, sequence, value }: Extract<StorageStep, { kind: 'sequence' }>,
  step: number,
): Fired {
  const table = sequencesTable.name;
  const key = sequenceName(database, sequence);
  const name = fullName(runDatabase, table);
  const verdict = (found: Row | null): StorageFailure | null => {
    if (found === null || Number(found['value']) < value) return null;
    const expected = { name: key, value: value - 1 };
    return { kind: 'guard-failed', step, database: runDatabase, table, key, expected, found };
  };
  if (!guard(batch, name, key, verdict)) return 'waits';
  batch.known.pending(name, key, { name: key, value });
  return 'fired';
}

/** Whether the batch may go on: a row that the batch knows is judged now, any other when it arrives. */
function guard(
  batch: Batch,
  name: string,
  key: Key,
  verdict: (found: Row | null) => StorageFailure | null,
): boolean {
  const known = batch.known.rowAt(name, key);
  if (known !== undefined) {
    const failure = verdict(known);
    if (failure !== null) batch.stopInTurn(failure);
    return failure === null;
  }
  const request = batch.transaction.objectStore(name).get(nativeKey(key)) as IDBRequest<Row | undefined>;
  request.addEventListener('success', () => {
    const failure = verdict(request.result ?? null);
    if (failure !== null) batch.stop(failure);
  });
  return true;
}

function insert(batch: Batch, name: string, row: Row, duplicate: StorageFailure): void {
  const request = batch.transaction.objectStore(name).add(row);
  request.addEventListener('error', (event) => {
    if (request.error?.name !== 'ConstraintError') return;
    // Left alone it would abort all the same, but as an error of the page in some browsers.
    event.preventDefault();
    event.stopPropagation();
    batch.stop(duplicate);
  });
}
