import type { Cell, Query } from '../../src/kernel/database/query.ts';
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
export function createTable(schema: DatabaseSchema, { name }: TableSchema): string {
  return `CREATE TABLE ${named(schema, name)} (k jsonb PRIMARY KEY, row jsonb NOT NULL)`;
}

export function createSequence(schema: DatabaseSchema, name: string, last: number | undefined): string {
  const { first, step } = sequenceNamed(schema, name);
  const start = last === undefined ? first : last + step;
  return `CREATE SEQUENCE ${sequenceName(schema, name)} START ${String(start)} INCREMENT ${String(step)}`;
}

export function statementOf(
  schema: DatabaseSchema,
  op: StatementOp,
  undue: readonly string[] = [],
): Statement {
  switch (op.kind) {
    case 'select':
      return selection(schema, op.query, lockText[op.lock], op.setAside, undue);
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

export function selection(
  schema: DatabaseSchema,
  query: Query,
  lock = '',
  setAside?: string,
  undue: readonly string[] = [],
): Statement {
  const table = tableSchema(schema, query.table);
  const { index } = planQuery(table, query);
  const { text, values } = condition(query, 1);
  const order = [...(index ?? []).map((column) => `row->'${column}'`), 'k'].join(', ');
  const limit = query.limit === undefined ? '' : `LIMIT ${String(query.limit)}`;
  const aside =
    setAside === undefined
      ? ''
      : `row->'${setAside}' = '1' AND row->'id' IN (${['null', ...undue].map((id) => `'${id}'`).join(', ')})`;
  const due = aside === '' ? '' : `${text === '' ? 'WHERE' : 'AND'} NOT (${aside})`;
  return {
    text: `SELECT row FROM ${named(schema, query.table)} ${text} ${due} ORDER BY ${order} ${limit} ${lock}`,
    values,
  };
}

export function nextIdOf(schema: DatabaseSchema, sequence: string): Statement {
  return { text: `SELECT nextval('${sequenceName(schema, sequence)}')::int AS id`, values: [] };
}

function insertion(schema: DatabaseSchema, { table: name, row }: OpOf<'insert'>): Statement {
  const table = tableSchema(schema, name);
  const [column = ''] = table.key;
  const to = `INSERT INTO ${named(schema, name)}`;
  if (table.sequence === undefined || row[column] !== undefined)
    return {
      text: `${to} VALUES ($1, $2) RETURNING row`,
      values: [keyText(table, row), JSON.stringify(row)],
    };
  const drawn = `SELECT nextval('${sequenceName(schema, table.sequence)}')::int AS id`;
  const made = `SELECT jsonb_build_array(id), jsonb_build_object('${column}', id) || $1::jsonb FROM (${drawn}) drawn`;
  return { text: `${to} ${made} RETURNING row`, values: [JSON.stringify(row)] };
}

function condition({ where, above }: Pick<Query, 'where' | 'above'>, first: number): Statement {
  const values: string[] = [];
  const given = (value: Cell): string => `$${String(first + values.push(JSON.stringify(value)) - 1)}::jsonb`;
  const tests = Object.entries(where).map(([column, value]) =>
    typeof value === 'object'
      ? `row->'${column}' IN (${value.map(given).join(', ')})`
      : `row->'${column}' = ${given(value)}`,
  );
  if (above !== undefined) tests.push(`row->'${above.column}' > ${given(above.value)}`);
  return tests.length === 0 ? { text: '', values } : { text: `WHERE ${tests.join(' AND ')}`, values };
}

export const keyText = (table: TableSchema, row: Row): string =>
  JSON.stringify(table.key.map((column) => row[column]));

export const named = (schema: DatabaseSchema, table: string): string => `"${schema.id}"."${table}"`;

const sequenceName = (schema: DatabaseSchema, sequence: string): string =>
  `"${schema.id}"."${sequence} sequence"`;
