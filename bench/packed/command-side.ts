import {
  clientsAt,
  committedAt,
  crashedAt,
  drawnAt,
  handlerBits,
  handlerMask,
  handlerOpen,
  loadedAt,
  logEntryBits,
  markedAt,
  place,
  ranksAt,
  refusedUsed,
  sentMask,
} from './layout.ts';
import { brokenByAnswer, brokenByCommit } from './watch.ts';
import type { Broke, Visit } from './visit.ts';

/** Where a client stands; before it is sent and at the end it is `gone`. From `accepted` on it is answered. */
const client = { gone: 0, asks: 1, waits: 2, accepted: 4, failed: 5, refused: 6, conflict: 7 } as const;

/** Where a handler stands. A point is also how it was come to: what failed is remembered until the reply. */
const at = {
  none: 0,
  begin: 1,
  find: 2,
  /** An existing order: insert the event, then write the version. A new one: write the version first. */
  firstWrite: 3,
  secondWrite: 4,
  outbox: 5,
  commit: 6,
  replyAccepted: 7,
  replyNotFound: 8,
  rollbackFirst: 9,
  rollbackSecond: 10,
  rollbackConflict: 11,
  rollbackOutbox: 12,
  replyFirst: 13,
  replySecond: 14,
  replyConflict: 15,
  replyOutbox: 16,
  replyRefused: 17,
  replyCommitLost: 18,
} as const;

/** The third command creates an order of its own; the first two change the same one. */
const creator = 2;

/** New input: in the order of the workload, each at any time. It does not keep a world from rest (E2). */
export function send(a: number, b: number, c: number, d: number, commandCount: number, visit: Visit): void {
  const sent = a & sentMask;
  if (sent < commandCount) visit((a + 1) | (client.asks << (clientsAt + 3 * sent)), b, c, d);
}

/** A client that asks once, and its handler. Answers whether either can move by itself. */
export function command(
  k: number,
  a: number,
  b: number,
  c: number,
  d: number,
  refusable: boolean,
  visit: Visit,
  broke: Broke,
): boolean {
  const clientAt = clientsAt + 3 * k;
  const stands = (a >>> clientAt) & 7;
  const handler = (b >>> (handlerBits * k)) & handlerMask;
  if (stands === client.gone && handler === at.none) return false;
  const gone = a & ~(7 << clientAt);
  if (stands === client.asks) {
    const service = k === 1 ? place.service2 : place.service1;
    if (((a >>> crashedAt) & 15) === service) {
      visit(gone, b, c, d);
      return true;
    }
    // The tells of controller, dispatcher and handler go with the request (K10).
    visit(gone | (client.waits << clientAt), b | (at.begin << (handlerBits * k)), c, d);
    if (refusable) visit(gone | refusedUsed, b, c, d);
    return true;
  }
  if (handler === at.none) {
    // Answered, or nobody is left to answer (K9).
    visit(gone, b, c, d);
    return true;
  }
  return handle(k, handler, a, b, c, d, refusable, visit, broke);
}

function handle(
  k: number,
  handler: number,
  a: number,
  b: number,
  c: number,
  d: number,
  refusable: boolean,
  visit: Visit,
  broke: Broke,
): boolean {
  const shift = handlerBits * k;
  const others = b & ~(handlerMask << shift);
  const stands = handler & ~handlerOpen;
  const isUp = ((a >>> crashedAt) & 15) !== place.orderDatabase;
  const isOpen = (handler & handlerOpen) !== 0;
  const goesOn = others | ((stands + 1) << shift) | (handlerOpen << shift);
  switch (stands) {
    case at.begin:
      visit(a, goesOn, c, d);
      return true;

    case at.find: {
      const lost = others | (at.replyNotFound << shift);
      if (!isOpen || !isUp) {
        visit(a, lost, c, d);
        return true;
      }
      // What is committed of the same order, with its id (D3); the order of c3 is nobody else's.
      const isLoaded = k !== creator && ((c >>> (committedAt + 1 - k)) & 1) === 1;
      visit(isLoaded ? a | (1 << (loadedAt + k)) : a, goesOn, c, d);
      if (refusable) visit(a | refusedUsed, lost, c, d);
      return true;
    }

    case at.firstWrite:
    case at.secondWrite:
    case at.outbox: {
      const rollback = stands === at.outbox ? at.rollbackOutbox : stands - at.firstWrite + at.rollbackFirst;
      const lost = others | (rollback << shift);
      if (!isOpen || !isUp) {
        visit(a, lost, c, d);
        return true;
      }
      if (k !== creator && stands === at.secondWrite) {
        const loaded = (a >>> (loadedAt + k)) & 1;
        if (loaded !== ((c >>> (committedAt + 1 - k)) & 1)) {
          // Zero rows: a result, not an error (D5). The transaction is still open.
          visit(a, others | ((at.rollbackConflict | handlerOpen) << shift), c, d);
          if (refusable) visit(a | refusedUsed, lost, c, d);
          return true;
        }
        // The other one has the row: it waits (D5).
        if (holdsOrder((b >>> (handlerBits * (1 - k))) & handlerMask)) return false;
      }
      const draws = stands === (k === creator ? at.secondWrite : at.firstWrite);
      visit(draws ? drawn(a, k) : a, goesOn, c, d);
      if (refusable) visit(a | refusedUsed, lost, c, d);
      return true;
    }

    case at.commit: {
      if (!isOpen) {
        visit(a, others | (at.replyCommitLost << shift), c, d);
        return true;
      }
      const refused = others | (at.replyRefused << shift);
      if (!isUp) {
        visit(a, refused, c, d);
        return true;
      }
      broke(brokenByCommit(k, a, c));
      visit(a, others | (at.replyAccepted << shift), logged(b, c, k + 1) | (1 << (committedAt + k)), d);
      if (refusable) visit(a | refusedUsed, refused, c, d);
      return true;
    }

    case at.rollbackFirst:
    case at.rollbackSecond:
    case at.rollbackConflict:
    case at.rollbackOutbox:
      visit(a, others | ((stands + at.replyFirst - at.rollbackFirst) << shift), c, d);
      return true;

    default: {
      if (stands === at.replyAccepted) broke(brokenByAnswer(k, c));
      const clientAt = clientsAt + 3 * k;
      const told = (a & ~(7 << clientAt)) | (answerOf(stands) << clientAt);
      visit(forgotten(told, c, k), others, c, d);
      return true;
    }
  }
}

const holdsOrder = (handler: number): boolean =>
  handler === (at.outbox | handlerOpen) || handler === (at.commit | handlerOpen);

/** The sequence moves on and is not set back by a rollback (D2). */
const drawn = (a: number, k: number): number => {
  const rank = ((a >>> drawnAt) & 3) + 1;
  return (a & ~(3 << drawnAt)) | (rank << drawnAt) | (rank << (ranksAt + 2 * k));
};

/** Once nobody knows them any more, ids and versions of an event that was not committed are gone. */
export const forgotten = (a: number, c: number, k: number): number => {
  if (((c >>> (committedAt + k)) & 1) === 1) return a;
  const rest = a & ~(3 << (ranksAt + 2 * k));
  return k === creator ? rest : rest & ~(1 << (loadedAt + k));
};

/** The commit log with one more entry (D7); how many there are is told by what is committed and marked. */
export const logged = (b: number, c: number, entry: number): number =>
  c | (entry << (logEntryBits * (bitCount((c >>> committedAt) & 7) + bitCount((b >>> markedAt) & 7))));

const bitCount = (bits: number): number => (bits & 1) + ((bits >>> 1) & 1) + ((bits >>> 2) & 1);

function answerOf(stands: number): number {
  if (stands === at.replyAccepted) return client.accepted;
  if (stands === at.replyConflict) return client.conflict;
  return stands === at.replyRefused ? client.refused : client.failed;
}
