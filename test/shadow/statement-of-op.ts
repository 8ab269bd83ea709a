import type { Query } from '../../src/kernel/database/query.ts';
import { planQuery } from '../../src/kernel/database/query.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import {
  sequenceNamed,
  tableSchema,
  type DatabaseSchema,
  type TableSchema,
} from '../../src/kernel/database/schema.ts';
import type { OpOf } from '../../src/kernel/op.ts';

export type Statement = { readonly text: string; readonly values: readonly string[] };

/** The ops that are one statement of SQL each. */
export type StatementOp = OpOf<'select' | 'insert' | 'put' | 'update' | 'delete'>;

/**
 * A table here is its key and the whole row, both as `jsonb`: what a WHERE asks of a row and what an index
 * sorts by is taken out of it. Locks, waits and visibility are those of any table.
 */
export function createTable(schema: DatabaseSchema, { name, unique = [] }: TableSchema): string {
  const indexes = unique.map((columns) => {
    const values = columns.map((column) => `(row->'${column}')`).join(', ');
    return `CREATE UNIQUE INDEX ON ${named(schema, name)} (${values})`;
  });
  return [`CREATE TABLE ${named(schema, name)} (k jsonb PRIMARY KEY, row jsonb NOT NULL)`, ...indexes].join(
    ';',
  );
}

export function createSequence(schema: DatabaseSchema, name: string, last: number | undefined): string {
  const { first, step } = sequenceNamed(schema, name);
  const start = last === undefined ? first : last + step;
  return `CREATE SEQUENCE ${sequenceName(schema, name)} START ${String(start)} INCREMENT ${String(step)}`;
}

export function statementOf(schema: DatabaseSchema, op: StatementOp): Statement {
  switch (op.kind) {
    case 'select':
      return selection(schema, op.query, lockText[op.lock]);
    case 'insert':
      return insertion(schema, op);
    case 'put': {
      const table = tableSchema(schema, op.table);
      return {
        text: `INSERT INTO ${named(schema, op.table)} VALUES ($1, $2) ON CONFLICT (k) DO UPDATE SET row = EXCLUDED.row`,
        values: [keyText(table, op.row), JSON.stringify(op.row)],
      };
    }
    case 'update': {
      const { text, values } = condition(op, 2);
      return {
        text: `UPDATE ${named(schema, op.table)} SET row = row || $1::jsonb ${text}`,
        values: [JSON.stringify(op.set), ...values],
      };
    }
    case 'delete': {
      const { text, values } = condition(op, 1);
      return { text: `DELETE FROM ${named(schema, op.table)} ${text}`, values };
    }
  }
}

const lockText = { none: '', 'for-update': 'FOR UPDATE', 'skip-locked': 'FOR UPDATE SKIP LOCKED' } as const;

export function selection(schema: DatabaseSchema, query: Query, lock = ''): Statement {
  const table = tableSchema(schema, query.table);
  const { index } = planQuery(table, query);
  const { text, values } = condition(query, 1);
  const order = [...(index ?? []).map((column) => `row->'${column}'`), 'k'].join(', ');
  const limit = query.limit === undefined ? '' : `LIMIT ${String(query.limit)}`;
  return {
    text: `SELECT row FROM ${named(schema, query.table)} ${text} ORDER BY ${order} ${limit} ${lock}`,
    values,
  };
}

export function nextIdOf(schema: DatabaseSchema, sequence: string): Statement {
  return { text: `SELECT nextval('${sequenceName(schema, sequence)}')::int AS id`, values: [] };
}

function insertion(schema: DatabaseSchema, { table: name, row, onConflict }: OpOf<'insert'>): Statement {
  const end = `${onConflict === undefined ? '' : 'ON CONFLICT DO NOTHING '}RETURNING row`;
  const table = tableSchema(schema, name);
  const [column = ''] = table.key;
  const to = `INSERT INTO ${named(schema, name)}`;
  if (table.sequence === undefined || row[column] !== undefined)
    return {
      text: `${to} VALUES ($1, $2) ${end}`,
      values: [keyText(table, row), JSON.stringify(row)],
    };
  const drawn = `SELECT nextval('${sequenceName(schema, table.sequence)}')::int AS id`;
  const made = `SELECT jsonb_build_array(id), jsonb_build_object('${column}', id) || $1::jsonb FROM (${drawn}) drawn`;
  return { text: `${to} ${made} ${end}`, values: [JSON.stringify(row)] };
}

function condition({ where, above }: Pick<Query, 'where' | 'above'>, first: number): Statement {
  const equal = Object.entries(where).map(([column, value]) => [`row->'${column}' =`, value] as const);
  const bounds = above === undefined ? [] : [[`row->'${above.column}' >`, above.value] as const];
  const all = [...equal, ...bounds];
  if (all.length === 0) return { text: '', values: [] };
  const tests = all.map(([test], index) => `${test} $${String(first + index)}::jsonb`);
  return { text: `WHERE ${tests.join(' AND ')}`, values: all.map(([, value]) => JSON.stringify(value)) };
}

export const keyText = (table: TableSchema, row: Row): string =>
  JSON.stringify(table.key.map((column) => row[column]));

export const named = (schema: DatabaseSchema, table: string): string => `"${schema.id}"."${table}"`;

const sequenceName = (schema: DatabaseSchema, sequence: string): string =>
  `"${schema.id}"."${sequence} sequence"`;
