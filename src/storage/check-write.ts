import { assert } from '../base/assert.ts';
import { compareKeys } from '../base/key.ts';
import type { Row, Write } from '../kernel/database/row.ts';
import { keyOf, keyPart, type TableSchema } from '../kernel/database/schema.ts';

/** Asserts what IndexedDB would let pass in silence: a row filed under another key than its own. */
export function checkWrite(table: TableSchema, { key, before, after }: Write): void {
  assert(before !== null || after !== null, `a write of ${table.name} that writes nothing`);
  if (after === null) return;
  checkRow(table, after);
  assert(
    compareKeys(keyOf(table, after), key) === 0,
    `${table.name} row ${JSON.stringify(after)} written under the key ${JSON.stringify(key)}`,
  );
}

/** Asserts that the row has a key and that no index would leave it out. */
export function checkRow(table: TableSchema, row: Row): void {
  keyOf(table, row);
  for (const index of table.indexes) for (const column of index) keyPart(table, row, column);
}
