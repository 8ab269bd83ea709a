import type { Row } from '../kernel/database/row.ts';
import { journalEntry, journalRow, type JournalEntry } from './journal.ts';

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

export function toBranches(rows: readonly Row[]): readonly Branch[] {
  const byId = new Map<number, { forkedAt: number; journal: JournalEntry[] }>();
  for (const row of rows) {
    const id = Number(row['branch']);
    const branch = byId.get(id) ?? { forkedAt: Number(row['forkedAt']), journal: [] };
    branch.journal.push(journalEntry(row));
    byId.set(id, branch);
  }
  return [...byId].map(([id, branch]) => ({ id, ...branch }));
}
