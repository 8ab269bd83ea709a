import { present } from '../../base/assert.ts';
import type { InternedParts } from '../packed/interned-parts.ts';
import { grown } from '../packed/grown.ts';
import { slotBit, type LocalMove } from './local-move.ts';

/**
 * All moves that have come up, by number. What a search needs of each stands in one row of one array, as
 * objects that lie about would be waited for.
 */
export type MoveTable = {
  readonly add: (move: Omit<LocalMove, 'number'>) => LocalMove;
  readonly of: (number: number) => LocalMove;
  /** Rows of so many fields; the array is another one after the next `add`. */
  readonly rows: () => Int32Array;
  /** Pairs of slot and number, each move's from `writesAt` to `writesEnd` of its row. */
  readonly writes: () => Int32Array;
};

export const moveWidth = 8;
export const moveField = {
  facts: 0,
  laneA: 1,
  laneB: 2,
  laneC: 3,
  writesAt: 4,
  writesEnd: 5,
  writtenBits: 6,
  fault: 7,
} as const;

export function createMoveTable(components: InternedParts): MoveTable {
  const moves: LocalMove[] = [];
  let rows = new Int32Array(moveWidth * 256);
  let writes = new Int32Array(1_024);
  let writesEnd = 0;
  return {
    add: (fresh) => {
      const number = moves.length;
      const start = number * moveWidth;
      if (start === rows.length) rows = grown(rows, rows.length * 2);
      if (writesEnd + fresh.writes.length > writes.length)
        writes = grown(writes, writes.length * 2 + fresh.writes.length);
      rows[start + moveField.fault] = fresh.fault;
      rows[start + moveField.facts] = fresh.facts;
      rows[start + moveField.laneA] = sumOf(fresh.writes, components.laneA);
      rows[start + moveField.laneB] = sumOf(fresh.writes, components.laneB);
      rows[start + moveField.laneC] = sumOf(fresh.writes, components.laneC);
      rows[start + moveField.writesAt] = writesEnd;
      writes.set(fresh.writes, writesEnd);
      writesEnd += fresh.writes.length;
      rows[start + moveField.writesEnd] = writesEnd;
      rows[start + moveField.writtenBits] = bitsOf(fresh.writes);
      const move = { ...fresh, number };
      moves.push(move);
      return move;
    },
    of: (number) => present(moves[number], `move ${number}`),
    rows: () => rows,
    writes: () => writes,
  };
}

function bitsOf(writes: Int32Array): number {
  let bits = 0;
  for (let pair = 0; pair < writes.length; pair += 2) bits |= slotBit(writes[pair] ?? 0);
  return bits;
}

function sumOf(writes: Int32Array, lane: (part: number) => number): number {
  let sum = 0;
  for (let pair = 0; pair < writes.length; pair += 2) sum = (sum + lane(writes[pair + 1] ?? 0)) | 0;
  return sum;
}
