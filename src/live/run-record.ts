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
  setupKey,
} from '../storage/run-tables.ts';
import { fullName } from '../storage/layout.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { StepAnswer, Storage, StorageStep } from '../storage/storage.ts';
import { branchRows, toBranches, type Branch } from './branch.ts';
import { journalEntry, journalRow, type JournalEntry } from './journal.ts';

/** What a run's own tables say. */
export type RunRecord = {
  /** Null: the run has not begun here. */
  readonly setup: Json | null;
  readonly journal: readonly JournalEntry[];
  readonly branches: readonly Branch[];
  /** How often the past was rewritten: a tab that has not seen the last time may not write. */
  readonly rewriteCount: number;
};

const rewritesKey = 'rewrites';

const rewriteRow = (count: number): Row => ({ key: rewritesKey, value: count });
const rewriteCountIn = (meta: readonly Row[] | undefined): number =>
  Number(meta?.find((row) => row['key'] === rewritesKey)?.['value'] ?? 0);

const writeMeta = (key: string, before: Row | null, after: Row): StorageStep => ({
  kind: 'write',
  database: runDatabase,
  write: { table: metaTable.name, key, before, after },
});

const readAll = (database: string, table: string): StorageStep => ({
  kind: 'select',
  database,
  query: { table, where: {} },
});

const rowsOf = (answer: StepAnswer | undefined): readonly Row[] =>
  answer?.kind === 'rows' ? answer.rows : [];

/** A run as kept, and all its tables at that very moment: another tab may be writing. */
export type KeptRun = { readonly record: RunRecord; readonly tables: KeptTables };
/** The rows of each taught table by its full name. */
export type KeptTables = ReadonlyMap<string, readonly Row[]>;

export async function readRun(
  storage: Storage,
  schemas: readonly DatabaseSchema[],
): Promise<Result<KeptRun, StorageFailure>> {
  const tables = tablesIn(schemas);
  const answers = await storage.execute([
    readAll(runDatabase, metaTable.name),
    readAll(runDatabase, journalTable.name),
    readAll(runDatabase, branchesTable.name),
    ...tables.map(({ database, table }) => readAll(database, table)),
  ]);
  if (!answers.ok) return answers;
  const [meta, journal, branches, ...kept] = answers.value.map(rowsOf);
  return succeed({
    record: {
      setup: meta?.find((row) => row['key'] === setupKey)?.['value'] ?? null,
      journal: (journal ?? []).map(journalEntry),
      branches: toBranches(branches ?? []),
      rewriteCount: rewriteCountIn(meta),
    },
    tables: new Map(tables.map(({ name }, index) => [name, kept[index] ?? []])),
  });
}

/** Moves that a tab has not seen yet. */
export type JournalNews = {
  readonly moves: readonly JournalEntry[];
  /** Null: nothing is kept of the run any more. */
  readonly rewriteCount: number | null;
};

/** The moves after the first `count`: what a watching tab has not seen yet. */
export async function readJournalAfter(
  storage: Storage,
  count: number,
): Promise<Result<JournalNews, StorageFailure>> {
  const query = { table: journalTable.name, where: {}, above: { column: 'number', value: count } };
  const answers = await storage.execute([
    readAll(runDatabase, metaTable.name),
    { kind: 'select', database: runDatabase, query },
  ]);
  if (!answers.ok) return answers;
  const [meta, journal] = answers.value.map(rowsOf);
  const isKept = meta?.some((row) => row['key'] === setupKey) ?? false;
  return succeed({
    moves: (journal ?? []).map(journalEntry),
    rewriteCount: isKept ? rewriteCountIn(meta) : null,
  });
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
    replace(metaTable.name, [{ key: setupKey, value: record.setup }, rewriteRow(record.rewriteCount)]),
    replace(
      journalTable.name,
      record.journal.map((made, index) => journalRow(index + 1, made)),
    ),
    replace(branchesTable.name, record.branches.flatMap(branchRows)),
  ];
}

/** Refuses to begin a run that has begun: of two tabs that open it at once only one does. */
export const beginSteps = (setup: Json): readonly StorageStep[] => [
  writeMeta(setupKey, null, { key: setupKey, value: setup }),
  writeMeta(rewritesKey, null, rewriteRow(0)),
];

/** Refuses a tab that has not seen the last rewriting, and counts one more if this is one. */
export function rewriteGuard(seenCount: number, nextCount: number): StorageStep {
  return writeMeta(rewritesKey, rewriteRow(seenCount), rewriteRow(nextCount));
}

/** Whether a batch failed because nothing is kept of the run any more: its tables are gone, or empty. */
export function isGone(failure: StorageFailure): boolean {
  if (failure.kind === 'unavailable') return failure.reason === 'deleted';
  if (failure.kind !== 'guard-failed' || failure.found !== null) return false;
  return failure.database === runDatabase && failure.key === rewritesKey;
}

/** Whether a batch failed because another tab wrote first. */
export function isOvertaken(failure: StorageFailure): boolean {
  if (failure.kind !== 'guard-failed' && failure.kind !== 'duplicate-key') return false;
  return failure.database === runDatabase && [journalTable.name, metaTable.name].includes(failure.table);
}

/** Tables whose rows differ from the fold of the journal, by their full names. */
export function differingTables(
  schemas: readonly DatabaseSchema[],
  kept: KeptTables,
  world: World,
): readonly string[] {
  return tablesIn(schemas)
    .filter(({ name, database, table }) => !equalJson(kept.get(name), rowsIn(world, database, table)))
    .map(({ name }) => name);
}

const tablesIn = (schemas: readonly DatabaseSchema[]) =>
  schemas.flatMap((schema) =>
    tablesOf(schema).map(({ name: table }) => ({
      name: fullName(schema.id, table),
      database: schema.id,
      table,
    })),
  );

const rowsIn = (world: World, database: string, table: string): readonly Row[] => {
  const rows = world.databases[database]?.tables[table]?.rows;
  return rows === undefined ? [] : valuesOf(rows);
};
