import { plainOf } from '../base/plain.ts';
import type { Row } from '../kernel/database/row.ts';
import { branchesTable, journalTable, metaTable, setupKey } from '../storage/run-tables.ts';
import { asideRow, isCount, readBranches, type Branch } from './branch.ts';
import type { JournalEntry, ReadEntry } from './journal.ts';
import { codeKey, rewritesKey, versionKey, type RunRecord } from './run-record.ts';

/** A row of a run's own tables that is not what it should be. */
export type BadRow = {
  readonly table: string;
  /** Its key, as text; of a row that is missing, the key that it should have. */
  readonly key: string;
  readonly reason: 'missing' | 'wrong-shape' | 'not-possible';
};

/** A run's own tables as they were found. */
export type FoundRecord = {
  readonly record: RunRecord;
  /** Rows of the journal after the last move that can be read, as they were kept. */
  readonly tail: readonly Row[];
  /** The first row that is not what it should be, in the journal, else in another table. */
  readonly bad: BadRow | null;
  /** The row that counts the rewritings, as it is there. */
  readonly rewrites: Row | null;
};

type OwnRows = {
  readonly meta: readonly Row[];
  readonly journal: readonly Row[];
  readonly branches: readonly Row[];
};

/** Whether there is a run at all, without a look at what its rows say. */
export function hasBegun({ meta, journal }: Pick<OwnRows, 'meta' | 'journal'>): boolean {
  return meta.length > 0 || journal.length > 0;
}

/** Reads what a run keeps of itself, as what comes from outside is read: nothing in it makes this throw. */
export function readRecord({ meta, journal, branches }: OwnRows, readEntry: ReadEntry): FoundRecord {
  const metaRow = (key: string): Row | null => meta.find((row) => row['key'] === key) ?? null;
  const read = readJournal(journal, 0, readEntry);
  const left = readBranches(branches, readEntry);
  const setup = metaRow(setupKey)?.['value'] ?? null;
  const rewrites = metaRow(rewritesKey);
  const rewriteCount = rewritesIn(meta);
  const code = metaRow(codeKey)?.['value'];
  const version = metaRow(versionKey)?.['value'];
  const badMeta = (key: string): BadRow => ({
    table: metaTable.name,
    key,
    reason: metaRow(key) === null ? 'missing' : 'wrong-shape',
  });
  const firstBadBranch = left.bad[0];
  const bad =
    read.bad ??
    (firstBadBranch === undefined ? null : badBranch(firstBadBranch)) ??
    (rewriteCount === null ? badMeta(rewritesKey) : null) ??
    (setup === null ? badMeta(setupKey) : null);
  return {
    record: {
      setup,
      code: typeof code === 'string' ? code : null,
      // Code that said nothing of it was the first.
      version: isCount(version) ? version : 1,
      journal: read.entries,
      branches: left.branches,
      aside: [...left.aside, ...putAside(left.bad, left.branches, left.aside)],
      rewriteCount: rewriteCount ?? 0,
    },
    tail: read.rest,
    bad: hasBegun({ meta, journal }) ? bad : null,
    rewrites,
  };
}

/** The moves after the first `count`, as far as they can be read, and what is there beside them. */
export function readJournal(
  rows: readonly Row[],
  count: number,
  readEntry: ReadEntry,
): { readonly entries: readonly JournalEntry[]; readonly rest: readonly Row[]; readonly bad: BadRow | null } {
  const byNumber = new Map(rows.map((row) => [row['number'], row]));
  const entries: JournalEntry[] = [];
  const good = new Set<Row>();
  for (;;) {
    const row = byNumber.get(count + entries.length + 1);
    const entry = row === undefined ? null : readEntry(row);
    if (row === undefined || entry === null) break;
    entries.push(entry);
    good.add(row);
  }
  const rest = rows.filter((row) => !good.has(row));
  const number = count + entries.length + 1;
  const reason = byNumber.has(number) ? 'wrong-shape' : 'missing';
  const bad: BadRow = { table: journalTable.name, key: String(number), reason };
  return { entries, rest, bad: rest.length === 0 ? null : bad };
}

const badBranch = (row: Row): BadRow => ({
  table: branchesTable.name,
  key: `${JSON.stringify(plainOf(row['branch']))}, ${JSON.stringify(plainOf(row['number']))}`,
  reason: 'wrong-shape',
});

/** Rows that can't be read get a key of their own, so that they stay as they are whatever they were. */
function putAside(bad: readonly Row[], branches: readonly Branch[], aside: readonly Row[]): readonly Row[] {
  const id = freeBranch(branches, aside);
  return bad.map((row, index) => asideRow(id, index + 1, 0, plainOf(row)));
}

/** An id that no branch has, nor what was put aside of one. */
export function freeBranch(branches: readonly Branch[], aside: readonly Row[]): number {
  const ids = [...branches.map(({ id }) => id), ...aside.map((row) => Number(row['branch']))];
  return ids.reduce((most, id) => Math.max(most, id), 0) + 1;
}

/** The record with the rows after its last move as a branch: its moves as such, the rest put aside. */
export function tailAside(record: RunRecord, tail: readonly Row[], readEntry: ReadEntry): RunRecord {
  if (tail.length === 0) return record;
  const { journal, branches, aside } = record;
  const id = freeBranch(branches, aside);
  const forkedAt = journal.length;
  const { entries, rest } = readJournal(tail, forkedAt, readEntry);
  const branch: Branch = { id, forkedAt, journal: entries };
  const rows = rest.map((row, index) =>
    asideRow(id, forkedAt + entries.length + index + 1, forkedAt, plainOf(row)),
  );
  return {
    ...record,
    branches: entries.length === 0 ? branches : [...branches, branch],
    aside: [...aside, ...rows],
  };
}

/** How often the past was rewritten; null where the row that counts it can't be read. */
export function rewritesIn(meta: readonly Row[]): number | null {
  const count = meta.find((row) => row['key'] === rewritesKey)?.['value'];
  return isCount(count) ? count : null;
}
