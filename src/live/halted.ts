import { journalTable } from '../storage/run-tables.ts';
import type { BadRow, FoundRecord } from './read-record.ts';
import type { Stopped } from './tape.ts';

/** Where a kept run can't be gone on from as it is kept. */
export type Halted = {
  /** The first row that is in the way. */
  readonly row: BadRow;
  /** Moves that could be made again. */
  readonly equalUpTo: number;
  /** Rows of the journal after those. */
  readonly leftOutCount: number;
  /**
   * `older-rules`: other code wrote it, which knew other moves. `damaged`: this very code wrote it, or what
   * is there was written by none.
   */
  readonly kind: 'older-rules' | 'damaged';
};

export function haltedOf(
  { record, tail, bad }: FoundRecord,
  stopped: Stopped | null,
  code: string,
): Halted | null {
  const row: BadRow | null =
    stopped === null
      ? bad
      : { table: journalTable.name, key: String(stopped.number), reason: 'not-possible' };
  if (row === null) return null;
  const isOlder = row.reason === 'not-possible' && record.code !== code;
  return {
    row,
    equalUpTo: record.journal.length,
    leftOutCount: tail.length,
    kind: isOlder ? 'older-rules' : 'damaged',
  };
}
