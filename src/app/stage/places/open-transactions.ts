import type { Key } from '../../../base/key.ts';
import { keyText, type Database, type Transaction } from '../../../kernel/database/database.ts';
import type { Row } from '../../../kernel/database/row.ts';
import { rowAt } from '../../../kernel/database/table.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import type { World } from '../../../kernel/world/world.ts';
import type { OpenTransaction, ThingId } from '../picture.ts';
import { thingId } from '../thing-id.ts';

/** A row as an open transaction would have it; null: gone. */
export type Change = {
  readonly thing: ThingId;
  readonly table: string;
  readonly key: Key;
  readonly after: Row | null;
  /** The committed row that it would replace or take away; null: there is none. */
  readonly before: Row | null;
  readonly transaction: Transaction;
};

/** What the open transactions of a database would make of its rows, each row's last write. */
export function changesIn(id: DatabaseId, database: Database): readonly Change[] {
  return database.transactions.flatMap((transaction) => {
    const last = new Map(
      transaction.writes.map((write) => [`${write.table} ${keyText(write.key)}`, write] as const),
    );
    return [...last.values()].flatMap(({ table, key, after }): readonly Change[] => {
      const stored = database.tables[table];
      const before = (stored === undefined ? undefined : rowAt(stored, key)) ?? null;
      // What it has put in and taken out again was never there for anybody.
      if (before === null && after === null) return [];
      const thing = (before === null ? thingId.row : thingId.change)(id, table, key);
      return [{ thing, table, key, after, before, transaction }];
    });
  });
}

/** Those of them that hold something; who only waits to read is nobody's concern. */
export function openTransactions(
  { activations }: World,
  database: Database,
  changes: readonly Change[],
): readonly OpenTransaction[] {
  return database.transactions.flatMap((transaction): readonly OpenTransaction[] => {
    const things = changes.filter((change) => change.transaction === transaction).map(({ thing }) => thing);
    const { id, isFailed } = transaction;
    const place = activations[id]?.place;
    if (place === undefined || (things.length === 0 && !isFailed)) return [];
    return [{ owner: id, place, things, isFailed }];
  });
}
