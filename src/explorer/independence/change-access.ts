import { entriesFrom } from '../../base/sorted-map.ts';
import { keyText, type Database } from '../../kernel/database/database.ts';
import type { Row } from '../../kernel/database/row.ts';
import { commitLogTable, type DatabaseSchema } from '../../kernel/database/schema.ts';
import type { Table } from '../../kernel/database/table.ts';
import { nothing, together, type Access, type Things } from './access.ts';
import { logOf, sequenceOf } from './op-access.ts';
import { rowAccess } from './row-access.ts';

type Committed = Pick<Database, 'tables' | 'sequences'>;

/**
 * What a move writes of what is committed: the rows, as they were and as they are, the sequences, and the commit
 * log. The machine has made the change, so nothing here says what an op writes.
 */
export function accessOfChange(
  things: Things,
  schema: DatabaseSchema,
  before: Committed,
  after: Committed,
): Access {
  const { writing } = things;
  const rows = rowAccess(things, schema);
  const tables = tablesChanged(before, after).flatMap((name): readonly Access[] => {
    const [old, table] = [before.tables[name], after.tables[name]];
    if (old === undefined || table === undefined) return [];
    if (name === commitLogTable.name) return [writing(logOf(schema))];
    return changesOf(old, table).map(([key, was, is]) => rows.write(name, key, was, is));
  });
  const drawn = Object.keys(after.sequences).filter(
    (sequence) => after.sequences[sequence] !== before.sequences[sequence],
  );
  const sequences = drawn.map((sequence) => writing(sequenceOf(schema, sequence)));
  return together([nothing, ...tables, ...sequences]);
}

/** The tables in which a database differs from itself before. */
export function tablesChanged(before: Committed, after: Committed): readonly string[] {
  return Object.keys(after.tables).filter((name) => after.tables[name]?.rows !== before.tables[name]?.rows);
}

type Change = readonly [key: Parameters<typeof keyText>[0], was: Row | null, is: Row | null];

/** The rows in which a table differs from itself before; what has not changed is the very same row. */
function changesOf(before: Table, after: Table): readonly Change[] {
  const old = new Map([...entriesFrom(before.rows)].map((entry) => [keyText(entry.key), entry]));
  const changes: Change[] = [];
  for (const { key, value } of entriesFrom(after.rows)) {
    const was = old.get(keyText(key))?.value ?? null;
    old.delete(keyText(key));
    if (was !== value) changes.push([key, was, value]);
  }
  for (const { key, value } of old.values()) changes.push([key, value, null]);
  return changes;
}
