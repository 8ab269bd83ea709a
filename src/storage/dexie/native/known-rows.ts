import type { Key } from '../../../base/key.ts';
import type { Row } from '../../../kernel/database/row.ts';
import { nativeKey } from './native-key.ts';

type Known = { readonly key: Key; row: Row | null; isPending: boolean };

/**
 * What a batch knows of the rows it has written. Many moves in one batch write the same few rows
 * again and again (the sequence, an entity's version): only the first guard of a row asks the
 * database, and only the last state is written, when a read needs it or at the end.
 */
export type KnownRows = {
  /** The row as this batch left it; undefined where it did not touch it. */
  readonly rowAt: (store: string, key: Key) => Row | null | undefined;
  /** Already in the database. */
  readonly stored: (store: string, key: Key, row: Row) => void;
  /** Still to be written. */
  readonly pending: (store: string, key: Key, row: Row | null) => void;
  readonly flush: (store: string) => void;
  readonly flushAll: () => void;
  /** The table was written in another way. */
  readonly forget: (store: string) => void;
};

export function knownRows(transaction: IDBTransaction): KnownRows {
  const tables = new Map<string, Map<string, Known>>();

  function set(store: string, key: Key, row: Row | null, isPending: boolean): void {
    const table = tables.get(store) ?? new Map<string, Known>();
    tables.set(store, table);
    const id = JSON.stringify(key);
    const known = table.get(id);
    if (known === undefined) table.set(id, { key, row, isPending });
    else Object.assign(known, { row, isPending });
  }

  function flush(store: string): void {
    for (const known of tables.get(store)?.values() ?? []) {
      if (!known.isPending) continue;
      known.isPending = false;
      const target = transaction.objectStore(store);
      if (known.row === null) target.delete(nativeKey(known.key));
      else target.put(known.row);
    }
  }

  return {
    rowAt: (store, key) => tables.get(store)?.get(JSON.stringify(key))?.row,
    stored: (store, key, row) => set(store, key, row, false),
    pending: (store, key, row) => set(store, key, row, true),
    flush,
    flushAll() {
      for (const store of tables.keys()) flush(store);
    },
    forget: (store) => void tables.delete(store),
  };
}
