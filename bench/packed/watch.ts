import {
  acknowledgedAt,
  committedAt,
  consumerBits,
  loadedAt,
  mailsAt,
  processedAt,
  queueLength,
  queueMask,
  recordsAt,
} from './layout.ts';

/**
 * The promises of the order scenario that can break here, as sums of bits. What they watch follows from
 * the world, so nothing is kept for them.
 */
export const promiseBits = {
  'no-lost-event': 1,
  'no-phantom-event': 2,
  'no-early-event': 4,
  'effect-once': 8,
  'no-lost-update': 16,
  'in-order': 32,
  'read-model-correct': 64,
  'command-once': 128,
  'answered-truly': 256,
  'no-stuck-message': 512,
  /** A *sometimes* promise: the bit says that it has happened. */
  'something-happens': 1024,
} as const;

/** What a command's commit breaks: it is number `k`. */
export function brokenByCommit(k: number, a: number, c: number): number {
  const committed = (c >>> committedAt) & 7;
  const isTwice = isIn(committed, k) ? promiseBits['command-once'] : 0;
  // The version it was decided on, and the one that is committed just now.
  const basedOn = k === 2 ? 0 : isIn(a >>> loadedAt, k) ? 1 : 0;
  const before = k === 2 ? 0 : isIn(committed, 1 - k) ? 1 : 0;
  return isTwice | (basedOn === before ? 0 : promiseBits['no-lost-update']);
}

export function brokenByAnswer(k: number, c: number): number {
  return isIn(c >>> committedAt, k) ? 0 : promiseBits['answered-truly'];
}

export function brokenByPublishing(k: number, c: number): number {
  return isIn(c >>> committedAt, k) ? 0 : promiseBits['no-phantom-event'];
}

/** What it breaks that a subscriber applies an event after those in the set. */
export function brokenByEffect(k: number, applied: number, a: number, c: number): number {
  const early = isIn(c >>> committedAt, k) ? 0 : promiseBits['no-early-event'];
  if (isIn(applied, k)) return early | promiseBits['effect-once'];
  // Of the two events of one order the one that was decided on the other comes second.
  const isOvertaken = k !== 2 && isIn(applied, 1 - k) && isIn(a >>> loadedAt, 1 - k);
  return early | promiseBits['something-happens'] | (isOvertaken ? promiseBits['in-order'] : 0);
}

/** The events in a queue of letters, as a set. */
export function eventsIn(queue: number): number {
  let events = 0;
  for (let rest = queue; rest !== 0; rest >>>= 2) events |= 1 << ((rest & 3) - 1);
  return events;
}

/** What stands broken in a world at rest. */
export function brokenAtRest(b: number, c: number, d: number): number {
  const committed = (c >>> committedAt) & 7;
  const projected = (d >>> processedAt) & 7;
  const mailed = eventsIn((b >>> mailsAt) & queueMask);
  const end = queueLength((c >>> recordsAt) & queueMask);
  const isRead = (shift: number): boolean => ((d >>> (shift + acknowledgedAt)) & 7) === end;
  const isLost = (committed & ~(projected & mailed)) !== 0;
  return (
    (isLost ? promiseBits['no-lost-event'] : 0) |
    // Each event takes effect once, and none undoes another: the rows are right if the sets are equal.
    (projected === committed ? 0 : promiseBits['read-model-correct']) |
    (isRead(0) && isRead(consumerBits) ? 0 : promiseBits['no-stuck-message'])
  );
}

const isIn = (set: number, k: number): boolean => ((set >>> k) & 1) === 1;
