import type { Key } from '../../base/key.ts';
import { keyText } from '../../kernel/database/database.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import { keyOf, tableSchema, type DatabaseSchema, type TableSchema } from '../../kernel/database/schema.ts';
import { valuesIn } from '../../kernel/database/taken-key.ts';
import { both, nothing, together, type Access, type Things } from './access.ts';

/** Rows and locks, as finely as an op says which it means: one key, one entity's, or any of a table. */
export type RowAccess = {
  readonly read: (query: Pick<Query, 'table' | 'where'>) => Access;
  /** Of a row that changes both count, what it was and what it is: whoever asks for either finds it changed. */
  readonly write: (table: string, key: Key, before: Row | null, after: Row | null) => Access;
  /** Where it is not said which rows. */
  readonly writeAny: (table: string) => Access;
  /** Whoever takes a lock waits for whoever has it. */
  readonly take: (query: Pick<Query, 'table' | 'where'>) => Access;
  readonly takeKey: (table: string, key: Key) => Access;
  /** A statement that stands alone waits and holds nothing. */
  readonly awaitLock: (query: Pick<Query, 'table' | 'where'>) => Access;
  /** Who brings a row finds out whether its unique keys are taken, and keeps them or waits for who has them. */
  readonly bringKeys: (table: string, row: Row, inTransaction: boolean) => Access;
  /** Where it is not said which. */
  readonly bringAnyKeys: (table: string) => Access;
  /** Whoever ends sets them free. */
  readonly takeKeys: (table: string, rows: readonly (Row | null)[]) => Access;
  /** Which locks of a table are held, for those who pass over them. */
  readonly held: (table: string) => string;
};

export function rowAccess({ reading, writing, adding }: Things, schema: DatabaseSchema): RowAccess {
  const readAt = (kind: string, { table, where }: Pick<Query, 'table' | 'where'>): Access => {
    const whole = `${kind}s ${schema.id} ${table}`;
    const rest = reading(`${whole} any`);
    const keys = keysIn(tableSchema(schema, table), where);
    if (keys !== null)
      return together([rest, reading(...keys.map((key) => `${kind} ${schema.id} ${table} ${key}`))]);
    const entity = entityIn(where);
    return together([rest, reading(entity === null ? whole : `${whole} of ${entity}`)]);
  };
  const writeAt = (kind: string, table: string, key: string, rows: readonly (Row | null)[]): Access => {
    const whole = `${kind}s ${schema.id} ${table}`;
    const entities = rows.flatMap((row) => (row === null ? null : entityIn(row)) ?? []);
    return together([
      reading(`${whole} any`),
      writing(`${kind} ${schema.id} ${table} ${key}`),
      adding(whole, ...entities.map((entity) => `${whole} of ${entity}`)),
    ]);
  };
  const writeAnyAt = (kind: string, table: string): Access => {
    const whole = `${kind}s ${schema.id} ${table}`;
    return writing(whole, `${whole} any`);
  };
  const held = (table: string): string => `held ${schema.id} ${table}`;
  const uniqueKeys = (name: string, rows: readonly (Row | null)[]): readonly string[] => {
    const table = tableSchema(schema, name);
    return (table.unique ?? []).flatMap((columns) =>
      rows.flatMap((row) =>
        row === null ? [] : `${name} ${columns.join()} ${valuesIn(table, columns, row)}`,
      ),
    );
  };
  const isUnique = (table: string): boolean => tableSchema(schema, table).unique !== undefined;
  const anyKey = (table: string): string => `any key ${schema.id} ${table}`;
  const namedKeys = (kind: string, table: string, rows: readonly (Row | null)[]): readonly string[] =>
    uniqueKeys(table, rows).map((key) => `${kind} ${schema.id} ${key}`);
  const takeKeys = (table: string, rows: readonly (Row | null)[]): Access =>
    isUnique(table) ? both(reading(anyKey(table)), writing(...namedKeys('held key', table, rows))) : nothing;

  return {
    read: (query) => readAt('row', query),
    write: (table, key, before, after) =>
      both(
        writeAt('row', table, keyText(key), [before, after]),
        writing(...namedKeys('key', table, [before, after])),
      ),
    writeAny: (table) => both(writeAnyAt('row', table), isUnique(table) ? writing(anyKey(table)) : nothing),
    take: ({ table, where }) => {
      const keys = keysIn(tableSchema(schema, table), where);
      const taken =
        keys === null ? [writeAnyAt('lock', table)] : keys.map((key) => writeAt('lock', table, key, []));
      return together([...taken, adding(held(table))]);
    },
    takeKey: (table, key) => together([writeAt('lock', table, keyText(key), []), adding(held(table))]),
    awaitLock: (query) => readAt('lock', { table: query.table, where: onlyKey(schema, query) }),
    bringKeys: (table, row, inTransaction) => {
      if (!isUnique(table)) return nothing;
      const found = reading(anyKey(table), ...namedKeys('key', table, [row]));
      const kept = namedKeys('held key', table, [row]);
      return both(found, inTransaction ? takeKeys(table, [row]) : reading(...kept));
    },
    bringAnyKeys: (table) =>
      isUnique(table) ? both(writing(anyKey(table)), reading(`rows ${schema.id} ${table}`)) : nothing,
    takeKeys,
    held,
  };
}

/** The primary keys that a WHERE names, as texts; null: it names none. */
function keysIn(table: TableSchema, where: Query['where']): readonly string[] | null {
  let keys: readonly Row[] = [{}];
  for (const column of table.key) {
    const condition = where[column];
    if (condition === undefined) return null;
    const values = typeof condition === 'object' ? condition : [condition];
    keys = keys.flatMap((key) => values.map((value) => ({ ...key, [column]: value })));
  }
  return keys.map((key) => keyText(keyOf(table, key)));
}

/** Locks are told apart by their keys alone. */
function onlyKey(schema: DatabaseSchema, { table, where }: Pick<Query, 'table' | 'where'>): Query['where'] {
  return keysIn(tableSchema(schema, table), where) === null ? {} : where;
}

/** Whose row it is, or whose rows are asked for, in the tables of an event store. */
function entityIn(row: Row): string | null {
  const { entity_type: type, entity_id: id } = row;
  return type === undefined || id === undefined ? null : JSON.stringify([type, id]);
}
