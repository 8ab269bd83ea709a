import { present } from '../base/assert.ts';
import type { Move } from '../kernel/world/move.ts';
import { liftedCount, movesVersion, type LiftedMoves } from '../scenarios/script/older-moves.ts';
import type { Branch } from './branch.ts';
import type { JournalEntry } from './journal.ts';
import type { RunRecord } from './run-record.ts';

/** The moves that older code has kept, as this code makes them; null: as they are. */
export type Lift = (moves: readonly Move[]) => LiftedMoves | null;

/** What older code has kept, as this code would have kept it; null: there is nothing to change. */
export function liftRecord(record: RunRecord, lift: Lift): RunRecord | null {
  if (record.version >= movesVersion) return null;
  const { journal } = record;
  const own = lift(movesOf(journal));
  const branches = record.branches.map((branch) => {
    const whole = [...journal.slice(0, branch.forkedAt), ...branch.journal];
    const lifted = lift(movesOf(whole));
    return lifted === null ? null : liftedBranch(branch, whole, lifted);
  });
  if (own === null && branches.every((branch) => branch === null)) return null;
  return {
    ...record,
    version: movesVersion,
    journal: own === null ? journal : entriesOf(journal, own),
    branches: record.branches.map((branch, index) => branches[index] ?? branch),
  };
}

/** What is lifted of the way to a fork does not depend on what follows, so that it is the same in both. */
function liftedBranch({ id, forkedAt }: Branch, whole: readonly JournalEntry[], lifted: LiftedMoves): Branch {
  const position = liftedCount(lifted, forkedAt);
  return { id, forkedAt: position, journal: entriesOf(whole, lifted).slice(position) };
}

const movesOf = (journal: readonly JournalEntry[]): readonly Move[] => journal.map(({ move }) => move);

const entriesOf = (
  journal: readonly JournalEntry[],
  { moves, madeWith }: LiftedMoves,
): readonly JournalEntry[] =>
  moves.map((move, index) => ({
    move,
    atMs: present(journal[madeWith[index] ?? -1], `the old move of ${index}`).atMs,
  }));
