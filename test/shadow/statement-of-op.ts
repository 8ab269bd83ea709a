import type { Cell, Query } from '../../src/kernel/database/query.ts';
import { planQuery } from '../../src/kernel/database/query.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import {
  sequenceNamed,
  tableSchema,
  type DatabaseSchema,
  type TableSchema,
} from '../../src/kernel/database/schema.ts';
import type { OpOf } from '../../src/kernel/language/op.ts';

export type Statement = { readonly text: string; readonly values: readonly string[] };

/** The ops that are one statement of SQL each. */
export type StatementOp = OpOf<'select' | 'insert' | 'put' | 'update' | 'delete'>;

/**
 * A table here is its key and the whole row, both as `jsonb`: what a WHERE asks of a row and what an index
 * sorts by is taken out of it. Locks, waits and visibility are those of any table. The id of a row's transaction is
 * the server's own, in a column beside the row: its ids are not ours, but their order is.
 */
export function createTable(
  schema: DatabaseSchema,
  { name, unique = [], transactionColumn }: TableSchema,
): string {
  const indexes = unique.map((columns) => {
    const values = columns.map((column) => `(row->'${column}')`).join(', ');
    return `CREATE UNIQUE INDEX ON ${named(schema, name)} (${values})`;
  });
  const stamp = transactionColumn === undefined ? '' : ', xid xid8 NOT NULL DEFAULT pg_current_xact_id()';
  const table = `CREATE TABLE ${named(schema, name)} (k jsonb PRIMARY KEY, row jsonb NOT NULL${stamp})`;
  return [table, ...indexes].join(';');
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
      if (op.also !== undefined) return union(schema, op.query, op.also.query, op.belowHorizon !== undefined);
      return selection(schema, op.query, {
        lock: lockText[op.lock],
        below: op.belowHorizon === undefined ? null : horizonOf(schema),
        undue: op.setAside === undefined ? null : { column: op.setAside, ids: undue },
      });
    case 'insert':
      return insertion(schema, op);
    case 'put': {
      const table = tableSchema(schema, op.table);
      return {
        text: `INSERT INTO ${named(schema, op.table)} (k, row) VALUES ($1, $2) ON CONFLICT (k) DO UPDATE SET row = EXCLUDED.row`,
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

/** What else a selection asks for: a lock, transactions below an id, and no row that is set aside and not due. */
type Beside = {
  readonly lock?: string;
  readonly below?: string | null;
  readonly undue?: { readonly column: string; readonly ids: readonly string[] } | null;
};

export function selection(schema: DatabaseSchema, query: Query, beside: Beside = {}): Statement {
  const { lock = '' } = beside;
  const { where, further, sorted } = asked(schema, query, beside, 1);
  const order = [...sorted, 'k'].join(', ');
  const limit = query.limit === undefined ? '' : `LIMIT ${String(query.limit)}`;
  return {
    text: `SELECT row FROM ${named(schema, query.table)} ${withFurther(where.text, further)} ORDER BY ${order} ${limit} ${lock}`,
    values: where.values,
  };
}

/** What a query asks of its table, the values from `$first` on, and by which columns its rows are sorted. */
function asked(
  schema: DatabaseSchema,
  query: Query,
  { below = null, undue = null }: Omit<Beside, 'lock'>,
  first: number,
): { readonly where: Statement; readonly further: string; readonly sorted: readonly string[] } {
  const table = tableSchema(schema, query.table);
  const { index } = planQuery(table, query);
  const { above, ...rest } = query;
  const isStamp = above !== undefined && above.column === table.transactionColumn;
  const after = isStamp ? [afterRow(schema, query)] : [];
  const aside = undue === null ? [] : [`NOT (${isAside(undue.column, undue.ids)})`];
  return {
    where: condition(isStamp ? rest : query, first),
    further: [...after, ...(below === null ? [] : [`xid < ${below}`]), ...aside].join(' AND '),
    sorted: (index ?? []).map((column) => (column === table.transactionColumn ? 'xid' : `row->'${column}'`)),
  };
}

const withFurther = (where: string, further: string): string =>
  further === '' ? where : where === '' ? `WHERE ${further}` : `${where} AND ${further}`;

/** Two tables in one statement: each row says where it stands in its own, and of two at one place the first is first. */
function union(schema: DatabaseSchema, one: Query, other: Query, isBelow: boolean): Statement {
  const below = isBelow ? horizonOf(schema) : null;
  const values: string[] = [];
  const parts = [one, other].map((query, at) => {
    const table = tableSchema(schema, query.table);
    const { where, further, sorted } = asked(schema, query, { below }, values.length + 1);
    values.push(...where.values);
    const order = sorted.map((column) => (column === 'xid' ? 'xid::text::bigint' : column));
    const place = `jsonb_build_array(${[...order, 'k'].join(', ')}) AS place`;
    return `SELECT row, ${place}, ${String(at)} AS at FROM ${named(schema, table.name)} ${withFurther(where.text, further)}`;
  });
  const limit = one.limit === undefined ? '' : `LIMIT ${String(one.limit)}`;
  return {
    text: `SELECT row FROM (${parts.join(' UNION ALL ')}) both_of_them ORDER BY place, at ${limit}`,
    values,
  };
}

/** After a row that is named by its id, in the order of transactions: its own transaction's id is not ours. */
function afterRow(schema: DatabaseSchema, { table, above }: Query): string {
  const tie = above?.tie;
  if (tie === undefined) throw new Error('a bound on transactions goes on with the id of a row');
  const id = `'${JSON.stringify(tie.value)}'::jsonb`;
  const at = `(SELECT xid FROM ${named(schema, table)} WHERE row->'${tie.column}' = ${id})`;
  return `(xid, row->'${tie.column}') > (coalesce(${at}, '0'), ${id})`;
}

/**
 * The oldest transaction that is open. A server counts those of all its databases; here each is a server of its
 * own (D0), so where others have one open, too, it is asked of this one's connections.
 */
function horizonOf({ id }: DatabaseSchema): string {
  const others = `SELECT FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND application_name <> '${id}'`;
  const own = `SELECT min(backend_xid::text::bigint)::text::xid8 FROM pg_stat_activity WHERE application_name = '${id}'`;
  const oldest = `coalesce((${own}), '9223372036854775807')`;
  return `CASE WHEN EXISTS (${others}) THEN ${oldest} ELSE pg_snapshot_xmin(pg_current_snapshot()) END`;
}

const isAside = (column: string, ids: readonly string[]): string =>
  `row->'${column}' = '1' AND row->'id' IN (${['null', ...ids].map((id) => `'${id}'`).join(', ')})`;

export function nextIdOf(schema: DatabaseSchema, sequence: string): Statement {
  return { text: `SELECT nextval('${sequenceName(schema, sequence)}')::int AS id`, values: [] };
}

function insertion(schema: DatabaseSchema, { table: name, row, onConflict }: OpOf<'insert'>): Statement {
  const end = `${onConflict === undefined ? '' : 'ON CONFLICT DO NOTHING '}RETURNING row`;
  const table = tableSchema(schema, name);
  const [column = ''] = table.key;
  const to = `INSERT INTO ${named(schema, name)} (k, row)`;
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
