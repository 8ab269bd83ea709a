import type { Row } from '../../../kernel/database/row.ts';
import { checkRow } from '../../check-write.ts';
import { fullName, tableIn } from '../../layout.ts';
import type { StorageStep } from '../../storage.ts';
import { tableDifference } from '../../table-difference.ts';
import type { Batch } from './batch.ts';
import { nativeKey } from './native-key.ts';

/** What to write depends on what is there, so the steps after a `replace` wait for it. */
export function fireReplace(
  batch: Batch,
  { database, table, rows }: Extract<StorageStep, { kind: 'replace' }>,
  step: number,
  resume: () => void,
): void {
  const name = fullName(database, table);
  const schema = tableIn(batch.layout, name);
  for (const row of rows) checkRow(schema, row);
  batch.known.flush(name);
  const store = batch.transaction.objectStore(name);
  const asked = store.getAll() as IDBRequest<Row[]>;
  const keysAsked = store.getAllKeys();
  keysAsked.addEventListener('success', () => {
    const keys = keysAsked.result;
    // Nobody but the browser's own tools can have filed a row under a key that no row of ours has.
    const isOurs = (row: Row): boolean => schema.key.every((column) => isPart(row[column]));
    const strange = keys.filter((_, index) => !isOurs(asked.result[index] ?? {}));
    const found = asked.result.filter(isOurs);
    const writes = tableDifference(schema, found, rows);
    for (const key of strange) store.delete(key);
    for (const { key, after } of writes) {
      if (after === null) store.delete(nativeKey(key));
      else store.put(after);
    }
    batch.known.forget(name);
    batch.answer(step, { kind: 'replaced', changeCount: strange.length + writes.length });
    resume();
  });
}

/** A part of a key that our rows have. */
const isPart = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);
