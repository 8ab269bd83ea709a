import { grown } from '../packed/grown.ts';
import { noMoves, type LocalMove, type LocalMoves } from './local-move.ts';

/**
 * What processes can do, by number, from 1 on: 0 stands for a process that is not there, or for what has
 * still to be looked up. As in a move table, what a search needs stands in rows.
 */
export type OpTable = {
  /** `dependencies`: the slots that it depends on, as bits. */
  readonly add: (moves: Omit<LocalMoves, 'number'>, dependencies: number) => number;
  readonly of: (number: number) => LocalMoves;
  /** Rows of so many fields; the array is another one after the next `add`. */
  readonly rows: () => Int32Array;
  /**
   * Numbers of moves, those of each process in a row: its other ways to go from `othersAt`, what comes last, what
   * is decided, and its faults to `faultsEnd`.
   */
  readonly listed: () => Int32Array;
  /** Whether anybody has been asked to decide anything so far. */
  readonly hasDecisions: () => boolean;
  readonly count: () => number;
};

export const opWidth = 7;
/** `natural`: the number of the first way that it may go by itself, or one of the two below. */
export const opField = {
  natural: 0,
  othersAt: 1,
  lastAt: 2,
  decisionsAt: 3,
  faultsAt: 4,
  faultsEnd: 5,
  dependencies: 6,
} as const;
const waits = -1;
/** For another's transaction. */
export const isBlocked = -2;

export function createOpTable(): OpTable {
  const all: LocalMoves[] = [noMoves];
  let rows = new Int32Array(opWidth * 256);
  let listed = new Int32Array(1_024);
  let end = 0;
  let hasDecisions = false;
  rows[opField.natural] = waits;
  const list = (moves: readonly LocalMove[]): void => {
    if (end + moves.length > listed.length) listed = grown(listed, listed.length * 2 + moves.length);
    for (const { number } of moves) {
      listed[end] = number;
      end += 1;
    }
  };
  return {
    add: (fresh, dependencies) => {
      const number = all.length;
      const start = number * opWidth;
      if (start === rows.length) rows = grown(rows, rows.length * 2);
      const [first, ...others] = fresh.naturals;
      rows[start + opField.natural] = first?.number ?? (fresh.isBlocked ? isBlocked : waits);
      rows[start + opField.othersAt] = end;
      list(others);
      rows[start + opField.lastAt] = end;
      list(fresh.last);
      rows[start + opField.decisionsAt] = end;
      list(fresh.decisions);
      hasDecisions ||= fresh.decisions.length > 0;
      rows[start + opField.faultsAt] = end;
      list(fresh.faults);
      rows[start + opField.faultsEnd] = end;
      rows[start + opField.dependencies] = dependencies;
      all.push({ ...fresh, number });
      return number;
    },
    of: (number) => all[number] ?? noMoves,
    rows: () => rows,
    listed: () => listed,
    hasDecisions: () => hasDecisions,
    count: () => all.length,
  };
}
