import type { Json } from '../base/json.ts';
import type { Row } from '../kernel/database/row.ts';
import { journalRow, type JournalEntry, type ReadEntry } from './journal.ts';

/** A future that was left by acting in its past. */
export type Branch = {
  readonly id: number;
  /** How many moves it shares with the run that left it. */
  readonly forkedAt: number;
  readonly journal: readonly JournalEntry[];
};

/** A branch that left later than `position` carries the way there itself from now on. */
export function rebased(branch: Branch, position: number, left: readonly JournalEntry[]): Branch {
  if (branch.forkedAt <= position) return branch;
  const way = left.slice(0, branch.forkedAt - position);
  return { id: branch.id, forkedAt: position, journal: [...way, ...branch.journal] };
}

export const branchRows = ({ id, forkedAt, journal }: Branch): readonly Row[] =>
  journal.map((made, index) => ({
    ...journalRow(forkedAt + index + 1, made),
    branch: id,
    forkedAt,
  }));

/** A row that can't be read, kept with the branch that it belonged to, after its readable moves. */
export const asideRow = (branch: number, number: number, forkedAt: number, kept: Json): Row => ({
  branch,
  number,
  forkedAt,
  kept,
});

/** What the table of branches says. */
export type ReadBranches = {
  readonly branches: readonly Branch[];
  /** Rows that were put aside, in the shape that they were put aside in. */
  readonly aside: readonly Row[];
  /** Rows that can't be read. */
  readonly bad: readonly Row[];
};

export function readBranches(rows: readonly Row[], readEntry: ReadEntry): ReadBranches {
  const byId = new Map<number, { id: number; forkedAt: number; journal: JournalEntry[]; isWhole: boolean }>();
  const aside: Row[] = [];
  const bad: Row[] = [];
  for (const row of rows) {
    const { branch: id, forkedAt, number } = row;
    if (!isCount(id) || !isCount(forkedAt) || !isCount(number)) {
      bad.push(row);
      continue;
    }
    if (row['kept'] !== undefined) {
      aside.push(row);
      continue;
    }
    const branch = byId.get(id) ?? { id, forkedAt, journal: [], isWhole: true };
    byId.set(id, branch);
    const isNext = number === branch.forkedAt + branch.journal.length + 1 && forkedAt === branch.forkedAt;
    const entry = branch.isWhole && isNext ? readEntry(row) : null;
    if (entry === null) {
      branch.isWhole = false;
      bad.push(row);
    } else branch.journal.push(entry);
  }
  const branches = [...byId.values()].filter(({ journal }) => journal.length > 0);
  return { branches: branches.map(({ id, forkedAt, journal }) => ({ id, forkedAt, journal })), aside, bad };
}

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
