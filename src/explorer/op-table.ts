import { grown } from './grown.ts';
import { noMoves, type LocalMoves } from './local-move.ts';

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
  /** Numbers of moves, each process's from `faultsAt` to `faultsEnd` of its row. */
  readonly faults: () => Int32Array;
  readonly count: () => number;
};

export const opWidth = 4;
/** `natural`: the number of a move, or one of the two below. */
export const opField = { natural: 0, faultsAt: 1, faultsEnd: 2, dependencies: 3 } as const;
const waits = -1;
/** For another's transaction. */
export const isBlocked = -2;

export function createOpTable(): OpTable {
  const all: LocalMoves[] = [noMoves];
  let rows = new Int32Array(opWidth * 256);
  let faults = new Int32Array(1_024);
  let faultsEnd = 0;
  rows[opField.natural] = waits;
  return {
    add: (fresh, dependencies) => {
      const number = all.length;
      const start = number * opWidth;
      if (start === rows.length) rows = grown(rows, rows.length * 2);
      if (faultsEnd + fresh.faults.length > faults.length)
        faults = grown(faults, faults.length * 2 + fresh.faults.length);
      rows[start + opField.natural] = fresh.natural?.number ?? (fresh.isBlocked ? isBlocked : waits);
      rows[start + opField.faultsAt] = faultsEnd;
      for (const fault of fresh.faults) {
        faults[faultsEnd] = fault.number;
        faultsEnd += 1;
      }
      rows[start + opField.faultsEnd] = faultsEnd;
      rows[start + opField.dependencies] = dependencies;
      all.push({ ...fresh, number });
      return number;
    },
    of: (number) => all[number] ?? noMoves,
    rows: () => rows,
    faults: () => faults,
    count: () => all.length,
  };
}
