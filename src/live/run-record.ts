import { equalJson } from '../base/equal.ts';
import type { Json } from '../base/json.ts';
import { compareKeys } from '../base/key.ts';
import { plainOf } from '../base/plain.ts';
import type { Result } from '../base/result.ts';
import { succeed } from '../base/result.ts';
import type { Row } from '../kernel/database/row.ts';
import { tablesOf, type DatabaseSchema } from '../kernel/database/schema.ts';
import { valuesOf } from '../base/sorted-map.ts';
import type { World } from '../kernel/world/world.ts';
import {
  branchesTable,
  journalTable,
  metaTable,
  runDatabase,
  sequenceName,
  sequencesTable,
  setupKey,
} from '../storage/run-tables.ts';
import { movesVersion } from '../scenarios/script/older-moves.ts';
import { fullName } from '../storage/layout.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { StepAnswer, Storage, StorageStep } from '../storage/storage.ts';
import { branchRows, type Branch } from './branch.ts';
import { journalRow, type JournalEntry } from './journal.ts';

/** What a run's own tables say. */
export type RunRecord = {
  readonly setup: Json | null;
  /** The fingerprint of the code that wrote it last; null: not known. */
  readonly code: string | null;
  /** By which the moves are written. */
  readonly version: number;
  readonly journal: readonly JournalEntry[];
  readonly branches: readonly Branch[];
  /** Rows of branches that can't be read, kept as they are. */
  readonly aside: readonly Row[];
  /** How often the past was rewritten: a tab that has not seen the last time may not write. */
  readonly rewriteCount: number;
};

export const rewritesKey = 'rewrites';
export const codeKey = 'code';
export const versionKey = 'version';

export const rewriteRow = (count: number): Row => ({ key: rewritesKey, value: count });

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

/** All rows of a run at one moment, since another tab may be writing: its own tables' and those that it teaches. */
export type KeptRows = {
  readonly meta: readonly Row[];
  readonly journal: readonly Row[];
  readonly branches: readonly Row[];
  /** The rows of each taught table, and of the sequences, by the table's full name. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
};

export async function readRows(
  storage: Storage,
  schemas: readonly DatabaseSchema[],
): Promise<Result<KeptRows, StorageFailure>> {
  const tables = [...tablesIn(schemas), sequences];
  const answers = await storage.execute([
    readAll(runDatabase, metaTable.name),
    readAll(runDatabase, journalTable.name),
    readAll(runDatabase, branchesTable.name),
    ...tables.map(({ database, table }) => readAll(database, table)),
  ]);
  if (!answers.ok) return answers;
  const [meta = [], journal = [], branches = [], ...kept] = answers.value.map(rowsOf);
  return succeed({
    meta,
    journal,
    branches,
    tables: new Map(tables.map(({ name }, index) => [name, kept[index] ?? []])),
  });
}

/** What a tab that has seen the first `count` moves has not seen yet, and what the run says of itself. */
export async function readNews(
  storage: Storage,
  count: number,
): Promise<Result<Pick<KeptRows, 'meta' | 'journal'>, StorageFailure>> {
  const query = { table: journalTable.name, where: {}, above: { column: 'number', value: count } };
  const answers = await storage.execute([
    readAll(runDatabase, metaTable.name),
    { kind: 'select', database: runDatabase, query },
  ]);
  if (!answers.ok) return answers;
  const [meta = [], journal = []] = answers.value.map(rowsOf);
  return succeed({ meta, journal });
}

/** Makes the tables those of a world: all rows and the sequences, by difference. */
export function replaceSteps(schemas: readonly DatabaseSchema[], world: World): readonly StorageStep[] {
  const steps = schemas.flatMap((schema): readonly StorageStep[] =>
    tablesOf(schema).map(({ name }) => ({
      kind: 'replace',
      database: schema.id,
      table: name,
      rows: rowsIn(world, schema.id, name),
    })),
  );
  const rows = sequenceRows(schemas, world);
  return [...steps, { kind: 'replace', database: runDatabase, table: sequencesTable.name, rows }];
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
    ...metaSteps(record),
    replace(
      journalTable.name,
      record.journal.map((made, index) => journalRow(index + 1, made)),
    ),
    replace(branchesTable.name, [...record.branches.flatMap(branchRows), ...record.aside]),
  ];
}

/** What a run says of itself, written anew. */
export function metaSteps({ setup, code, version, rewriteCount }: RunRecord): readonly StorageStep[] {
  const rows = [
    { key: setupKey, value: setup },
    { key: codeKey, value: code },
    { key: versionKey, value: version },
    rewriteRow(rewriteCount),
  ];
  return [{ kind: 'replace', database: runDatabase, table: metaTable.name, rows }];
}

/** Refuses to begin a run that has begun: of two tabs that open it at once only one does. */
export const beginSteps = (setup: Json, code: string): readonly StorageStep[] => [
  writeMeta(setupKey, null, { key: setupKey, value: setup }),
  writeMeta(codeKey, null, { key: codeKey, value: code }),
  writeMeta(versionKey, null, { key: versionKey, value: movesVersion }),
  writeMeta(rewritesKey, null, rewriteRow(0)),
];

/** Refuses a tab that has not seen the last rewriting, and counts one more if this is one. */
export function rewriteGuard(seenCount: number, nextCount: number): StorageStep {
  return writeMeta(rewritesKey, rewriteRow(seenCount), rewriteRow(nextCount));
}

/** Refuses a tab that has seen another row there than this one, whatever it holds. */
export function foundGuard(found: Row | null, nextCount: number): StorageStep {
  return writeMeta(rewritesKey, found, rewriteRow(nextCount));
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

/** All rows as plain data, for a file that keeps them when nothing else can be made of them. */
export function rowsByTable({ meta, journal, branches, tables }: KeptRows): Json {
  const own = [
    [metaTable.name, meta],
    [journalTable.name, journal],
    [branchesTable.name, branches],
  ] as const;
  const named = own.map(([table, rows]) => [fullName(runDatabase, table), rows] as const);
  return Object.fromEntries([...named, ...tables].map(([name, rows]) => [name, plainOf(rows)]));
}

/** Tables whose rows differ from the fold of the journal, by their full names. */
export function differingTables(
  schemas: readonly DatabaseSchema[],
  { tables }: Pick<KeptRows, 'tables'>,
  world: World,
): readonly string[] {
  const wanted = tablesIn(schemas).map(
    ({ name, database, table }) => [name, rowsIn(world, database, table)] as const,
  );
  return [...wanted, [sequences.name, sequenceRows(schemas, world)] as const]
    .filter(([name, rows]) => !equalJson(tables.get(name), rows))
    .map(([name]) => name);
}

const sequences = {
  name: fullName(runDatabase, sequencesTable.name),
  database: runDatabase,
  table: sequencesTable.name,
};

/** In the order of their key. */
function sequenceRows(schemas: readonly DatabaseSchema[], world: World): readonly Row[] {
  const rows = schemas.flatMap(({ id }) =>
    Object.entries(world.databases[id]?.sequences ?? {}).map(([name, value]) => ({
      name: sequenceName(id, name),
      value,
    })),
  );
  return rows.sort((a, b) => compareKeys(a.name, b.name));
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
