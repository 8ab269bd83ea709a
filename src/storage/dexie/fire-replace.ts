import { checkRow } from '../check-write.ts';
import { fullName, tableIn } from '../layout.ts';
import type { StorageStep } from '../storage.ts';
import { tableDifference } from '../table-difference.ts';
import type { Batch } from './batch.ts';
import { fireSelect } from './fire-read.ts';
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
  fireSelect(batch, database, { table, where: {} }, (found) => {
    const store = batch.transaction.objectStore(name);
    const writes = tableDifference(schema, found, rows);
    for (const { key, after } of writes) {
      if (after === null) store.delete(nativeKey(key));
      else store.put(after);
    }
    batch.known.forget(name);
    batch.answer(step, { kind: 'replaced', changeCount: writes.length });
    resume();
  });
}
