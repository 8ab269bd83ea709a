import { command, send } from './command-side.ts';
import { consumer, consumerStart } from './consumers.ts';
import { crash, recover } from './faults.ts';
import { consumerBits, crashUsed, crashedMask, refusedUsed, wordCount } from './layout.ts';
import { relay, relayStart } from './relay.ts';
import { createPackedTable } from './packed-table.ts';
import type { Broke, Visit } from './visit.ts';
import { brokenAtRest, promiseBits } from './watch.ts';

export type PackedBounds = {
  readonly commandCount: number;
  readonly crashCount: 0 | 1;
  readonly refusalCount: 0 | 1;
  readonly depthMax: number;
};

export type PackedFindings = {
  readonly stateCount: number;
  readonly moveCount: number;
  readonly atRestCount: number;
  readonly depth: number;
  /** The depth of the first world in which each promise is broken. */
  readonly lengths: Readonly<Record<string, number>>;
  /** *Sometimes* promises that were found. */
  readonly happened: readonly string[];
  readonly byteCount: number;
};

const handful = 256;

/**
 * A bare breadth-first search of one model, written by hand with packed integers: what the explorer is
 * measured against. It means what the explorer's full search means within these bounds, move by move.
 */
export function searchPacked({
  commandCount,
  crashCount,
  refusalCount,
  depthMax,
}: PackedBounds): PackedFindings {
  const table = createPackedTable();
  const lengths: Record<string, number> = {};
  const happened: string[] = [];
  let layer = new Int32Array(1 << 12);
  let next = new Int32Array(1 << 12);
  let nextLength = 0;
  const hand = new Int32Array(wordCount * handful);
  let handLength = 0;
  let moveCount = 0;
  let atRestCount = 0;
  let depth = 0;
  let known = 0;

  /** Worlds come to the table by the handful, so that it waits for memory once and not for each. */
  const visit: Visit = (a, b, c, d) => {
    if (handLength === hand.length) putDown();
    hand[handLength] = a;
    hand[handLength + 1] = b;
    hand[handLength + 2] = c;
    hand[handLength + 3] = d;
    handLength += wordCount;
  };

  const putDown = (): void => {
    moveCount += handLength / wordCount;
    table.fetch(hand, handLength);
    for (let at = 0; at < handLength; at += wordCount) {
      const a = hand[at] ?? 0;
      const b = hand[at + 1] ?? 0;
      const c = hand[at + 2] ?? 0;
      const d = hand[at + 3] ?? 0;
      if (table.add(a, b, c, d)) push(a, b, c, d);
    }
    handLength = 0;
  };

  const push: Visit = (a, b, c, d) => {
    if (nextLength === next.length) next = doubled(next);
    next[nextLength] = a;
    next[nextLength + 1] = b;
    next[nextLength + 2] = c;
    next[nextLength + 3] = d;
    nextLength += wordCount;
  };

  const note = (promises: number, length: number): void => {
    const fresh = promises & ~known;
    known |= fresh;
    for (const [id, bit] of Object.entries(promiseBits)) {
      if ((fresh & bit) === 0) continue;
      if (id === 'something-happens') happened.push(id);
      else lengths[id] = length;
    }
  };
  const broke: Broke = (promises) => {
    if ((promises & ~known) !== 0) note(promises, depth + 1);
  };

  const look = (a: number, b: number, c: number, d: number): void => {
    const refusable = refusalCount === 1 && (a & refusedUsed) === 0;
    let isAtRest = true;
    for (let k = 0; k < commandCount; k += 1)
      if (command(k, a, b, c, d, refusable, visit, broke)) isAtRest = false;
    if (relay(a, b, c, d, refusable, visit, broke)) isAtRest = false;
    if (consumer(false, a, b, c, d, refusable, visit, broke)) isAtRest = false;
    if (consumer(true, a, b, c, d, refusable, visit, broke)) isAtRest = false;
    if ((a & crashedMask) !== 0) {
      recover(a, b, c, d, visit);
      isAtRest = false;
    }
    send(a, b, c, d, commandCount, visit);
    if (crashCount === 1 && (a & crashUsed) === 0) crash(a, b, c, d, visit);
    if (!isAtRest) return;
    atRestCount += 1;
    note(brokenAtRest(b, c, d), depth);
  };

  const start = [relayStart, 0, 0, consumerStart | (consumerStart << consumerBits)] as const;
  table.add(...start);
  push(...start);
  for (;;) {
    [layer, next] = [next, layer];
    const length = nextLength;
    nextLength = 0;
    if (depth === depthMax) break;
    for (let at = 0; at < length; at += wordCount)
      look(layer[at] ?? 0, layer[at + 1] ?? 0, layer[at + 2] ?? 0, layer[at + 3] ?? 0);
    putDown();
    if (nextLength === 0) break;
    depth += 1;
  }
  const byteCount = table.byteCount() + layer.byteLength + next.byteLength;
  return { stateCount: table.count(), moveCount, atRestCount, depth, lengths, happened, byteCount };
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
