import { equalJson } from '../../src/base/equal.ts';
import type { Json } from '../../src/base/json.ts';
import { eventsTable } from '../../src/kernel/database/event-store-schema.ts';
import { tableSchema, type DatabaseSchema, type TableSchema } from '../../src/kernel/database/schema.ts';
import type { OpResult } from '../../src/kernel/language/op.ts';
import type { DatabaseOp } from './real-session.ts';

/** Whether both answered the same; ids of transactions have the same order on both, not the same values. */
export function isSameAnswer(
  schema: DatabaseSchema,
  op: DatabaseOp,
  here: OpResult,
  there: OpResult,
): boolean {
  const table = tableOf(op);
  const column = table === null ? undefined : tableSchema(schema, table).transactionColumn;
  return equalJson(without(column, here), without(column, there));
}

export function isSameTable({ transactionColumn }: TableSchema, here: Json, there: Json): boolean {
  return equalJson(without(transactionColumn, here), without(transactionColumn, there));
}

export function givesTransactionIds(schemas: readonly DatabaseSchema[], database: string): boolean {
  const tables = schemas.filter(({ id }) => id === database).flatMap((schema) => schema.tables);
  return tables.some(({ transactionColumn }) => transactionColumn !== undefined);
}

function tableOf(op: DatabaseOp): string | null {
  if (op.kind === 'find') return eventsTable.name;
  if (op.kind === 'select') return op.query.table;
  return 'table' in op ? op.table : null;
}

function without(column: string | undefined, value: Json): Json {
  if (column === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => without(column, one));
  const cells = Object.entries(value).filter(([name]) => name !== column);
  return Object.fromEntries(cells.map(([name, cell]) => [name, without(column, cell ?? null)]));
}
