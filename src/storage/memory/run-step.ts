import { present } from '../../base/assert.ts';
import { equalJson } from '../../base/equal.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { eventsAfter, snapshotsOf } from '../../kernel/database/event-store-schema.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { Row, Write } from '../../kernel/database/row.ts';
import { queryTable, rowAt, writeRow, type Table } from '../../kernel/database/table.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { checkRow, checkWrite } from '../check-write.ts';
import { fullName, tableIn, type Layout } from '../layout.ts';
import { runDatabase, sequenceName, sequencesTable } from '../run-tables.ts';
import { snapshotVersion } from '../snapshot-version.ts';
import type { StepAnswer, StorageStep } from '../storage.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { tableDifference } from '../table-difference.ts';

/** The tables that a batch works on; its own, until it has succeeded. */
export type Tables = Map<string, Table>;
type StepResult = Result<StepAnswer, StorageFailure>;

export function runStep(layout: Layout, tables: Tables, step: StorageStep, number: number): StepResult {
  switch (step.kind) {
    case 'select':
      return succeed({ kind: 'rows', rows: select(layout, tables, step.database, step.query) });
    case 'find': {
      const { database, entityType, entityId } = step;
      const snapshots = select(layout, tables, database, snapshotsOf(entityType, entityId));
      const snapshot = snapshots.at(-1) ?? null;
      const query = eventsAfter(entityType, entityId, snapshotVersion(snapshot));
      const events = select(layout, tables, database, query);
      return succeed({ kind: 'found', found: { snapshot, events } });
    }
    case 'write':
      return guardedWrite(layout, tables, step.database, step.write, number);
    case 'sequence':
      return moveSequence(layout, tables, step, number);
    case 'replace': {
      const schema = tableIn(layout, fullName(step.database, step.table));
      for (const row of step.rows) checkRow(schema, row);
      const found = select(layout, tables, step.database, { table: step.table, where: {} });
      const writes = tableDifference(schema, found, step.rows);
      for (const write of writes) put(layout, tables, step.database, write);
      return succeed({ kind: 'replaced', changeCount: writes.length });
    }
  }
}

function guardedWrite(
  layout: Layout,
  tables: Tables,
  database: DatabaseId,
  write: Write,
  step: number,
): StepResult {
  const { table, key, before: expected } = write;
  const found = rowAt(tableOf(tables, database, table), key) ?? null;
  if (expected === null && found !== null) return fail({ kind: 'duplicate-key', step, database, table, key });
  if (!equalJson(found, expected))
    return fail({ kind: 'guard-failed', step, database, table, key, expected, found });
  put(layout, tables, database, write);
  return succeed({ kind: 'written' });
}

function moveSequence(
  layout: Layout,
  tables: Tables,
  { database, sequence, value }: Extract<StorageStep, { kind: 'sequence' }>,
  step: number,
): StepResult {
  const table = sequencesTable.name;
  const key = sequenceName(database, sequence);
  const found = rowAt(tableOf(tables, runDatabase, table), key) ?? null;
  const expected = { name: key, value: value - 1 };
  if (found !== null && Number(found['value']) >= value)
    return fail({ kind: 'guard-failed', step, database: runDatabase, table, key, expected, found });
  const write: Write = { table, key, before: found, after: { name: key, value } };
  put(layout, tables, runDatabase, write);
  return succeed({ kind: 'written' });
}

function select(layout: Layout, tables: Tables, database: DatabaseId, query: Query): readonly Row[] {
  const schema = tableIn(layout, fullName(database, query.table));
  const found = queryTable(schema, tableOf(tables, database, query.table), query);
  return found.map(({ row }) => row);
}

function put(layout: Layout, tables: Tables, database: DatabaseId, write: Write): void {
  const name = fullName(database, write.table);
  const schema = tableIn(layout, name);
  checkWrite(schema, write);
  tables.set(name, writeRow(schema, tableOf(tables, database, write.table), write));
}

function tableOf(tables: Tables, database: DatabaseId, table: string): Table {
  return present(tables.get(fullName(database, table)), `a table ${table} in ${database}`);
}
