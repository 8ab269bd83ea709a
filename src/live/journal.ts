import type { Row } from '../kernel/database/row.ts';
import type { Move } from '../kernel/move.ts';

/** One move of a run, as the journal keeps it. */
export type JournalEntry = {
  readonly move: Move;
  /** Virtual time at which it happened. */
  readonly atMs: number;
};

export function journalRow(number: number, { move, atMs }: JournalEntry): Row {
  return { number, move, atMs };
}

/** A row of the run's own journal, written by this program. */
export function journalEntry(row: Row): JournalEntry {
  return { move: row['move'] as Move, atMs: Number(row['atMs']) };
}
