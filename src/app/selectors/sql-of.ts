import type { Json } from '../../base/json.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Op, ReadLogOp, SelectOp } from '../../kernel/language/op.ts';

/** What one would send to PostgreSQL for the op; null for an op that is none of a database's. */
export function sqlOf(op: Op): string | null {
  switch (op.kind) {
    case 'begin':
      return 'BEGIN;';
    case 'commit':
      return 'COMMIT;';
    case 'rollback':
      return 'ROLLBACK;';
    case 'next-id':
      return `SELECT nextval('${op.sequence}_id_seq');`;
    case 'select':
      return selectSql(op);
    case 'find':
      return findSql(op.entityType, op.entityId);
    case 'insert':
      return `${insert(op.table, op.row)}${op.onConflict === undefined ? '' : '\nON CONFLICT DO NOTHING'};`;
    case 'put':
      return `${insert(op.table, op.row)}\nON CONFLICT DO UPDATE SET ${assignments(op.row)};`;
    case 'update':
      return `UPDATE ${op.table}\nSET ${assignments(op.set)}${where(conditions(op.where))};`;
    case 'delete':
      return `DELETE FROM ${op.table}${where(conditions(op.where))};`;
    case 'read-log':
      return readLogSql(op);
    default:
      return null;
  }
}

/** PostgreSQL has no statement for it: the words are MySQL's, whose log has files and offsets. */
function readLogSql({ position: { file, offset }, limit }: ReadLogOp): string {
  return `SHOW BINLOG EVENTS IN ${literal(file)} FROM ${offset}${limit === undefined ? '' : ` LIMIT ${limit}`};`;
}

const lockClause = {
  none: '',
  'for-update': '\nFOR UPDATE',
  'skip-locked': '\nFOR UPDATE SKIP LOCKED',
};

function selectSql({ query, lock, belowHorizon, orElse, setAside, also }: SelectOp): string {
  const horizon =
    belowHorizon === undefined ? [] : [`${belowHorizon} < pg_snapshot_xmin(pg_current_snapshot())`];
  const due = setAside === undefined ? [] : [`(${setAside} = 0 /* or its next attempt is due */)`];
  const asked = selectOfBoth(query, also?.query, [...horizon, ...due]);
  const later = orElse === undefined ? null : selectOfBoth(orElse, also?.orElse);
  const instead = later === null ? '' : `\n/* once its patience is over: */\n${later};`;
  return `${asked}${lockClause[lock]};${instead}`;
}

/** The same asked of a second table: what both find counts to one limit (D22). */
function selectOfBoth(query: Query, also: Query | undefined, conditionsToo: readonly string[] = []): string {
  if (also === undefined) return `${selectRows(query, conditionsToo)}${limitOf(query)}`;
  const both = [query, also].map((one) => selectRows(one, conditionsToo));
  return `${both.join('\nUNION ALL\n')}${limitOf(query)}`;
}

function selectRows(query: Query, conditionsToo: readonly string[]): string {
  const above = query.above === undefined ? [] : [aboveSql(query.above)];
  return `SELECT * FROM ${query.table}${where([...conditions(query.where), ...above, ...conditionsToo])}`;
}

const limitOf = ({ limit }: Query): string => (limit === undefined ? '' : `\nLIMIT ${limit}`);

function aboveSql({ column, value, tie }: NonNullable<Query['above']>): string {
  if (tie === undefined) return `${column} > ${literal(value)}`;
  return `(${column}, ${tie.column}) > (${literal(value)}, ${literal(tie.value)})`;
}

function findSql(type: string, id: string): string {
  const entity = `entity_type = ${literal(type)} AND entity_id = ${literal(id)}`;
  return [
    `SELECT * FROM snapshots WHERE ${entity}`,
    'ORDER BY entity_version DESC LIMIT 1;',
    `SELECT * FROM events WHERE ${entity}`,
    'AND entity_version > /* the snapshot’s, else 0 */ ORDER BY entity_version;',
  ].join('\n');
}

function insert(table: string, row: Row): string {
  const columns = Object.keys(row);
  const values = columns.map((column) => literal(row[column]));
  return `INSERT INTO ${table} (${columns.join(', ')})\nVALUES (${values.join(', ')})`;
}

const assignments = (row: Row): string =>
  Object.entries(row)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(', ');

const conditions = (cells: Query['where']): readonly string[] =>
  Object.entries(cells).map(([column, value]) =>
    typeof value === 'object'
      ? `${column} IN (${value.map(literal).join(', ')})`
      : `${column} = ${literal(value)}`,
  );

const where = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `\nWHERE ${parts.join(' AND ')}`;

function literal(value: Json | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}
