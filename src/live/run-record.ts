import { equalJson } from '../base/equal.ts';
import type { Json } from '../base/json.ts';
import type { Result } from '../base/result.ts';
import { succeed } from '../base/result.ts';
import type { Row } from '../kernel/database/row.ts';
import { tablesOf, type DatabaseSchema } from '../kernel/database/schema.ts';
import { valuesOf } from '../base/sorted-map.ts';
import type { World } from '../kernel/world.ts';
import {
  branchesTable,
  journalTable,
  metaTable,
  runDatabase,
  sequenceName,
  sequencesTable,
} from '../storage/run-tables.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { StepAnswer, Storage, StorageStep } from '../storage/storage.ts';
import { journalEntry, journalRow, type JournalEntry } from './journal.ts';

/** What a run's own tables say. */
export type RunRecord = {
  /** Null: the run has not begun here. */
  readonly setup: Json | null;
  readonly journal: readonly JournalEntry[];
  readonly branches: readonly Branch[];
};

/** A future that was left by acting in its past. */
export type Branch = {
  readonly id: number;
  /** How many moves it shares with the run that left it. */
  readonly forkedAt: number;
  readonly journal: readonly JournalEntry[];
};

const readAll = (database: string, table: string): StorageStep => ({
  kind: 'select',
  database,
  query: { table, where: {} },
});

const rowsOf = (answer: StepAnswer | undefined): readonly Row[] =>
  answer?.kind === 'rows' ? answer.rows : [];

export async function readRun(storage: Storage): Promise<Result<RunRecord, StorageFailure>> {
  const answers = await storage.execute([
    readAll(runDatabase, metaTable.name),
    readAll(runDatabase, journalTable.name),
    readAll(runDatabase, branchesTable.name),
  ]);
  if (!answers.ok) return answers;
  const [meta, journal, branches] = answers.value.map(rowsOf);
  const setup = meta?.find((row) => row['key'] === 'setup')?.['value'] ?? null;
  return succeed({
    setup,
    journal: (journal ?? []).map(journalEntry),
    branches: toBranches(branches ?? []),
  });
}

/** The moves after the first `count`: what a watching tab has not seen yet. */
export async function readJournalAfter(
  storage: Storage,
  count: number,
): Promise<Result<readonly JournalEntry[], StorageFailure>> {
  const query = { table: journalTable.name, where: {}, above: { column: 'number', value: count } };
  const answers = await storage.execute([{ kind: 'select', database: runDatabase, query }]);
  return answers.ok ? succeed(rowsOf(answers.value[0]).map(journalEntry)) : answers;
}

/** Makes the tables those of a world: all rows and the sequences, by difference. */
export function replaceSteps(schemas: readonly DatabaseSchema[], world: World): readonly StorageStep[] {
  const sequences: Row[] = [];
  const steps = schemas.flatMap((schema): readonly StorageStep[] => {
    const database = world.databases[schema.id];
    for (const [sequence, value] of Object.entries(database?.sequences ?? {}))
      sequences.push({ name: sequenceName(schema.id, sequence), value });
    return tablesOf(schema).map(({ name }) => ({
      kind: 'replace',
      database: schema.id,
      table: name,
      rows: rowsIn(world, schema.id, name),
    }));
  });
  const replaceSequences: StorageStep = {
    kind: 'replace',
    database: runDatabase,
    table: sequencesTable.name,
    rows: sequences,
  };
  return [...steps, replaceSequences];
}

/** The whole record written anew: how a run begins, and how a change of future is stored. */
export function recordSteps(record: RunRecord): readonly StorageStep[] {
  const replace = (table: string, rows: readonly Row[]): StorageStep => ({
    kind: 'replace',
    database: runDatabase,
    table,
    rows,
  });
  return [
    replace(metaTable.name, [{ key: 'setup', value: record.setup }]),
    replace(
      journalTable.name,
      record.journal.map((made, index) => journalRow(index + 1, made)),
    ),
    replace(branchesTable.name, record.branches.flatMap(branchRows)),
  ];
}

/** Tables whose rows differ from the fold of the journal, by their full names. */
export async function differingTables(
  storage: Storage,
  schemas: readonly DatabaseSchema[],
  world: World,
): Promise<Result<readonly string[], StorageFailure>> {
  const tables = schemas.flatMap((schema) =>
    tablesOf(schema).map(({ name }) => ({ database: schema.id, table: name })),
  );
  const answers = await storage.execute(tables.map(({ database, table }) => readAll(database, table)));
  if (!answers.ok) return answers;
  const differing = tables.filter(
    ({ database, table }, index) => !equalJson(rowsOf(answers.value[index]), rowsIn(world, database, table)),
  );
  return succeed(differing.map(({ database, table }) => `${database}/${table}`));
}

const rowsIn = (world: World, database: string, table: string): readonly Row[] => {
  const rows = world.databases[database]?.tables[table]?.rows;
  return rows === undefined ? [] : valuesOf(rows);
};

const branchRows = ({ id, forkedAt, journal }: Branch): readonly Row[] =>
  journal.map((made, index) => ({
    ...journalRow(forkedAt + index + 1, made),
    branch: id,
    forkedAt,
  }));

function toBranches(rows: readonly Row[]): readonly Branch[] {
  const byId = new Map<number, { forkedAt: number; journal: JournalEntry[] }>();
  for (const row of rows) {
    const id = Number(row['branch']);
    const branch = byId.get(id) ?? { forkedAt: Number(row['forkedAt']), journal: [] };
    branch.journal.push(journalEntry(row));
    byId.set(id, branch);
  }
  return [...byId].map(([id, branch]) => ({ id, ...branch }));
}
