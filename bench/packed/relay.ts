import { logged } from './command-side.ts';
import {
  committedAt,
  crashedAt,
  markEntry,
  markedAt,
  place,
  queueLength,
  queueMask,
  ranksAt,
  recordsAt,
  refusedUsed,
  relayAt,
  relayMask,
  relayRowAt,
} from './layout.ts';
import { brokenByPublishing } from './watch.ts';
import type { Broke, Visit } from './visit.ts';

/** Where the relay stands; 0: it is dead. */
const at = { select: 1, publish: 2, mark: 3, wait: 4 } as const;
export const relayStart = at.select << relayAt;

/** The polling relay: select what is not marked, publish it, mark it. */
export function relay(
  a: number,
  b: number,
  c: number,
  d: number,
  refusable: boolean,
  visit: Visit,
  broke: Broke,
): boolean {
  const anew = (a & ~relayMask) | relayStart;
  const isUp = ((a >>> crashedAt) & 15) !== place.orderDatabase;
  const row = a >>> relayRowAt;
  switch ((a >>> relayAt) & 7) {
    case at.select: {
      // It waits for a row, and for the database (K5).
      const open = (c >>> committedAt) & ~(b >>> markedAt) & 7;
      if (open === 0 || !isUp) return false;
      const first = lowestId(open, a);
      visit((a & ~relayMask) | (at.publish << relayAt) | (first << relayRowAt), b, c, d);
      // A select that is refused is made again.
      if (refusable) visit(a | refusedUsed, b, c, d);
      return true;
    }

    case at.publish: {
      const records = (c >>> recordsAt) & queueMask;
      const published = c | (row << (recordsAt + 2 * queueLength(records)));
      broke(brokenByPublishing(row - 1, c));
      visit((a & ~(7 << relayAt)) | (at.mark << relayAt), b, published, d);
      if (refusable) visit((a & ~(7 << relayAt)) | (at.wait << relayAt) | refusedUsed, b, c, d);
      return true;
    }

    case at.mark:
      if (!isUp) {
        visit(anew, b, c, d);
        return true;
      }
      visit(anew, b | (1 << (markedAt + row - 1)), logged(b, c, markEntry + row), d);
      if (refusable) visit(anew | refusedUsed, b, c, d);
      return true;

    case at.wait:
      visit(anew, b, c, d);
      return true;

    default:
      return false;
  }
}

/** Of these commands, counted from 1, the one whose event has the lowest id: the key's order. */
function lowestId(commands: number, a: number): number {
  let first = 0;
  let rank = 4;
  for (let k = 0; k < 3; k += 1) {
    const own = (a >>> (ranksAt + 2 * k)) & 3;
    if (((commands >>> k) & 1) === 0 || own > rank) continue;
    first = k + 1;
    rank = own;
  }
  return first;
}
