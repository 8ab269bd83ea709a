import { compareKeys, type Key } from '../../../base/key.ts';
import { emptyMap, getValue, lastEntries } from '../../../base/sorted-map.ts';
import { keyText } from '../../../kernel/database/database.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DatabaseSchema, TableSchema } from '../../../kernel/database/schema.ts';
import { outboxTable } from '../../../kernel/database/event-store-schema.ts';
import { causesOfWrite } from '../cards/causes-of-write.ts';
import { rowLook, type RowLook } from '../cards/row-look.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { Card, Strip } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import { rowCauses } from './row-causes.ts';
import type { Drawing } from '../moment/drawing.ts';
import type { Change } from './open-transactions.ts';

/** A table's rows, and what open transactions would make of them beside each. */
export function stripOf(
  drawing: Drawing,
  schema: DatabaseSchema,
  table: TableSchema,
  changes: readonly Change[],
): Strip {
  const stored = drawing.world.databases[schema.id]?.tables[table.name]?.rows ?? emptyMap<Row>();
  const own = changes.filter((change) => change.table === table.name);
  const rows = shownKeys(drawing, schema, table, own).flatMap((key): readonly Card[] => {
    const row = getValue(stored, key);
    const changed = own.filter((change) => keyText(change.key) === keyText(key));
    const solid = row === undefined ? [] : [solidRow(drawing, schema, table, { key, row })];
    return [...solid, ...changed.map((change) => ghostRow(drawing, schema, table, change))];
  });
  return { table: table.name, count: stored.size, rows };
}

/** The rows that were written last, else the last by their key; what must be seen; and what is about to change. */
export function shownKeys(
  { world, history, pins }: Drawing,
  schema: DatabaseSchema,
  { name }: Pick<TableSchema, 'name'>,
  changes: readonly Change[],
): readonly Key[] {
  const stored = world.databases[schema.id]?.tables[name]?.rows ?? emptyMap<Row>();
  const written = history.written[`${schema.id}/${name}`] ?? [];
  const room = Math.max(0, shownCount.rows - written.length);
  const known = new Set(written.map(keyText));
  const last = lastEntries(stored, shownCount.rows).map(({ key }) => key);
  const others = last.filter((key) => !known.has(keyText(key)));
  const keys = [
    ...written,
    ...(room === 0 ? [] : others.slice(-room)),
    ...pins.rowsOf(schema.id, name).filter((key) => getValue(stored, key) !== undefined),
    ...changes.map(({ key }) => key),
  ];
  return [...new Map(keys.map((key) => [keyText(key), key])).values()].sort(compareKeys);
}

type Stored = { readonly key: Key; readonly row: Row };

function solidRow(drawing: Drawing, schema: DatabaseSchema, table: TableSchema, { key, row }: Stored): Card {
  const id = thingId.row(schema.id, table.name, key);
  const look = rowLook({ table, key, row, role: roleOf(drawing, schema) });
  const before = drawing.start.databases[schema.id]?.tables[table.name]?.rows;
  return {
    ...look,
    id,
    firmness: 'solid',
    causes: causesOf(drawing, schema, table, key, look),
    isPinned: drawing.pins.has(id),
    isPreloaded: before !== undefined && getValue(before, key) !== undefined,
  };
}

/** A row that is to be taken out of an outbox has been published. */
export function ghostRow(drawing: Drawing, schema: DatabaseSchema, table: TableSchema, change: Change): Card {
  const { thing, key, after, before, transaction } = change;
  const role = roleOf(drawing, schema);
  const look = rowLook({ table, key, row: after ?? before ?? {}, role });
  const more = causesOfWrite({ table: table.name, key, before, after }, transaction.facts);
  const taken = after === null && table.name === outboxTable.name ? ({ mark: 'published' } as const) : {};
  const causes = [...causesOf(drawing, schema, table, key, look), ...more];
  return { ...look, ...taken, id: thing, firmness: 'ghost', causes, isPinned: true, isPreloaded: false };
}

function causesOf(
  drawing: Drawing,
  schema: DatabaseSchema,
  table: TableSchema,
  key: Key,
  { causes, kind, name }: RowLook,
): readonly number[] {
  return causes.length > 0 ? causes : rowCauses(drawing, { schema, table: table.name, key, kind, name });
}

const roleOf = ({ definition }: Drawing, { place }: DatabaseSchema) =>
  definition.places.find(({ id }) => id === place)?.role ?? 'database';
