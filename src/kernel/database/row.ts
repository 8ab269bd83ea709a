import type { Json } from '../../base/json.ts';
import type { Key } from '../../base/key.ts';

/** A row of a table. Booleans that an index needs are 0 and 1, as IndexedDB indexes no booleans. */
export type Row = { readonly [column: string]: Json };

/** One row's change: an insert has no `before`, a delete no `after`. */
export type Write = {
  readonly table: string;
  readonly key: Key;
  readonly before: Row | null;
  readonly after: Row | null;
};
