import { isRecord } from '../../base/json.ts';
import { present } from '../../base/assert.ts';
import type { Key } from '../../base/key.ts';
import { emptyMap, getValue, lastEntries } from '../../base/sorted-map.ts';
import { keyText } from '../../kernel/database/database.ts';
import type { Row, Write } from '../../kernel/database/row.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import { tablesOf } from '../../kernel/database/schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';

export type ShownRow = {
  readonly key: string;
  readonly row: Row;
  readonly change: 'none' | 'added' | 'changed' | 'removed';
  /** Columns whose cells the last move changed. */
  readonly changed: readonly string[];
  /** Whether it was there when the run began. */
  readonly isBefore: boolean;
};

export type ShownTable = {
  readonly columns: readonly string[];
  /** The newest rows, in key order; rows that the last move deleted stand where they were. */
  readonly rows: readonly ShownRow[];
  readonly rowCount: number;
};

/** A table as it stands at the viewpoint, with what the last move did to it. */
export function tableRows(
  world: World,
  database: DatabaseId,
  table: string,
  lastMove: TraceEntry | null,
  rowCountMax: number,
  start: World,
): ShownTable {
  const stored = present(world.databases[database]?.tables[table], `table ${database}/${table}`);
  const writes = new Map(
    writesOf(lastMove, database, table).map((write) => [keyText(write.key), write] as const),
  );
  const atStart = start.databases[database]?.tables[table]?.rows ?? emptyMap<Row>();
  const isBefore = (key: Key): boolean => getValue(atStart, key) !== undefined;
  const removed = [...writes.values()].flatMap((write) => removedRow(write, isBefore(write.key)));
  const last = lastEntries(stored.rows, rowCountMax).map(({ key, value }) =>
    shown(key, value, writes, isBefore(key)),
  );
  const rows = [...last, ...removed];
  const columns = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))];
  return { columns, rows, rowCount: stored.rows.size };
}

/** The tables of a database, in the order of its schema. */
export function tableNames(schema: DatabaseSchema): readonly string[] {
  return tablesOf(schema).map((table) => table.name);
}

/** The table that the last move wrote to, so that a view can turn to it. */
export function lastWritten(
  definition: SystemDefinition,
  last: TraceEntry | null,
): { readonly database: DatabaseId; readonly table: string } | null {
  for (const effect of last?.effects ?? [])
    if (effect.kind === 'write' && definition.databases.some(({ id }) => id === effect.database))
      return { database: effect.database, table: effect.write.table };
  return null;
}

function writesOf(last: TraceEntry | null, database: DatabaseId, table: string): readonly Write[] {
  return (last?.effects ?? []).flatMap((effect) =>
    effect.kind === 'write' && effect.database === database && effect.write.table === table
      ? [effect.write]
      : [],
  );
}

function shown(key: Key, stored: Row, writes: ReadonlyMap<string, Write>, isBefore: boolean): ShownRow {
  const text = keyText(key);
  const row = unfolded(stored);
  const write = writes.get(text);
  if (write === undefined) return { key: text, row, change: 'none', changed: [], isBefore };
  const before = write.before === null ? null : unfolded(write.before);
  if (before === null) return { key: text, row, change: 'added', changed: Object.keys(row), isBefore };
  const changed = Object.keys(row).filter(
    (column) => JSON.stringify(row[column]) !== JSON.stringify(before[column]),
  );
  return { key: text, row, change: 'changed', changed, isBefore };
}

function removedRow({ key, before, after }: Write, isBefore: boolean): readonly ShownRow[] {
  return after === null && before !== null
    ? [
        {
          key: keyText(key),
          row: unfolded(before),
          change: 'removed',
          changed: Object.keys(before),
          isBefore,
        },
      ]
    : [];
}

/** A document's fields as columns of their own, so that one sees which of them a move has changed. */
function unfolded({ document, ...row }: Row): Row {
  if (document === undefined) return row;
  return isRecord(document) ? { ...row, ...(document as Row) } : { ...row, document };
}
