import type { Database } from '../../../kernel/database/database.ts';
import { keyText } from '../../../kernel/database/database.ts';
import type { Key } from '../../../base/key.ts';
import { rowAt } from '../../../kernel/database/table.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import type { LockPicture, ThingId } from '../picture.ts';
import type { Blocked } from '../process/waiting.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import type { Change } from './open-transactions.ts';

/** Rows that are locked on purpose, and those that somebody waits for. */
export function locksIn(
  { world, blocked }: Drawing,
  { id }: DatabaseSchema,
  database: Database,
  changes: readonly Change[],
): readonly LockPicture[] {
  const found = new Map<ThingId, LockPicture>();
  const add = (thing: ThingId, owner: string, waiting: readonly string[]): void => {
    const heldBy = world.activations[owner]?.place;
    if (heldBy === undefined) return;
    const before = found.get(thing)?.waiting ?? [];
    found.set(thing, { thing, heldBy, waiting: [...new Set([...before, ...waiting])] });
  };
  for (const transaction of database.transactions)
    for (const { table, key } of transaction.locks)
      if (isThere(database, table, key)) add(thingId.row(id, table, key), transaction.id, []);
  for (const { actor, op, blockers } of blocked)
    for (const { owner, line } of blockers) {
      const thing = rowOf(id, database, owner, line) ?? takenBy(owner, op, changes);
      if (thing !== null) add(thing, owner, [actor.place]);
    }
  return [...found.values()];
}

const isThere = (database: Database, table: string, key: Key): boolean => {
  const stored = database.tables[table];
  return stored !== undefined && rowAt(stored, key) !== undefined;
};

/** The row for which those who wait stand in line. */
function rowOf(id: string, database: Database, owner: string, line: string | null): ThingId | null {
  const open = database.transactions.find((transaction) => transaction.id === owner);
  const row = [...(open?.writes ?? []), ...(open?.locks ?? [])].find(
    ({ table, key }) => `${id} ${table} ${keyText(key)}` === line,
  );
  return row === undefined ? null : thingId.row(id, row.table, row.key);
}

/** Who brings a key that another may have taken waits for that other's row. */
function takenBy(owner: string, op: Blocked['op'], changes: readonly Change[]): ThingId | null {
  if (!('table' in op)) return null;
  const taken = changes.findLast(({ table, transaction }) => table === op.table && transaction.id === owner);
  return taken?.thing ?? null;
}
