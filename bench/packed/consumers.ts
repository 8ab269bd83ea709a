import {
  acknowledgedAt,
  againBit,
  consumerBits,
  consumerMask,
  crashedAt,
  mailsAt,
  openBit,
  place,
  processedAt,
  queueLength,
  queueMask,
  recordsAt,
  refusedUsed,
} from './layout.ts';
import { brokenByEffect, eventsIn } from './watch.ts';
import type { Broke, Visit } from './visit.ts';

/** Where a consumer stands; 0: it is dead. What failed is remembered until the record is tried again. */
const at = {
  poll: 1,
  awaitDatabase: 2,
  awaitMailServer: 3,
  begin: 4,
  insert: 5,
  select: 6,
  put: 7,
  mail: 8,
  commit: 9,
  rollbackCopy: 10,
  rollbackInsert: 11,
  rollbackSelect: 12,
  rollbackPut: 13,
  rollbackMail: 14,
  acknowledgeCopy: 15,
  awaitBrokerCopy: 16,
  acknowledgeCopyAgain: 17,
  acknowledge: 18,
  awaitBroker: 19,
  acknowledgeAgain: 20,
} as const;
const standsMask = 31;
/** All that a consumer remembers and holds: what a crash takes. */
const life = standsMask | againBit | openBit;

export const consumerStart = at.poll;

/** Idempotent: the message's id and the effect in one transaction, then acknowledge. */
export function consumer(
  isNotification: boolean,
  a: number,
  b: number,
  c: number,
  d: number,
  refusable: boolean,
  visit: Visit,
  broke: Broke,
): boolean {
  const shift = isNotification ? consumerBits : 0;
  const own = (d >>> shift) & consumerMask;
  const others = d & ~(consumerMask << shift);
  const stands = own & standsMask;
  const kept = own & ~standsMask;
  const database = isNotification ? place.notificationDatabase : place.projectionDatabase;
  const isUp = ((a >>> crashedAt) & 15) !== database;
  const isOpen = (own & openBit) !== 0;
  const acknowledged = (own >>> acknowledgedAt) & 7;
  const records = (c >>> recordsAt) & queueMask;
  /** The record in hand, or the next one: nothing is delivered again. Counted from 1. */
  const record = (records >>> (2 * acknowledged)) & 3;
  const afresh = others | (((own & ~life) | at.awaitDatabase | againBit) << shift);
  const to = (point: number): number => others | ((kept | point) << shift);
  const lostTo = (point: number): number => others | (((kept & ~openBit) | point) << shift);

  switch (stands) {
    case at.poll:
      if (record === 0) return false;
      visit(a, b, c, to(at.begin));
      // A fetch that is lost is made again.
      if (refusable) visit(a | refusedUsed, b, c, d);
      return true;

    case at.awaitDatabase:
      // Backing off: enabled when the place can be reached again (K5).
      if (!isUp) return false;
      visit(a, b, c, to(isNotification ? at.awaitMailServer : at.begin));
      return true;

    case at.awaitMailServer:
      visit(a, b, c, to(at.begin));
      return true;

    case at.begin:
      visit(a, b, c, to(at.insert) | (openBit << shift));
      return true;

    case at.insert:
    case at.select:
    case at.put: {
      const lost = lostTo(stands - at.insert + at.rollbackInsert);
      if (!isOpen || !isUp) {
        visit(a, b, c, lost);
        return true;
      }
      if (stands === at.insert) {
        const isCopy = ((own >>> (processedAt + record - 1)) & 1) === 1;
        visit(a, b, c, to(isCopy ? at.rollbackCopy : isNotification ? at.mail : at.select));
      } else visit(a, b, c, to(stands === at.select ? at.put : at.commit));
      if (refusable) visit(a | refusedUsed, b, c, lost);
      return true;
    }

    case at.mail: {
      // No transaction contains it: it goes out whether there is one or not.
      const mails = (b >>> mailsAt) & queueMask;
      broke(brokenByEffect(record - 1, eventsIn(mails), a, c));
      visit(a, b | (record << (mailsAt + 2 * queueLength(mails))), c, to(at.commit));
      if (refusable) visit(a | refusedUsed, b, c, to(at.rollbackMail));
      return true;
    }

    case at.commit: {
      if (!isOpen || !isUp) {
        visit(a, b, c, afresh);
        return true;
      }
      if (!isNotification) broke(brokenByEffect(record - 1, (own >>> processedAt) & 7, a, c));
      visit(a, b, c, lostTo(at.acknowledge) | (1 << (shift + processedAt + record - 1)));
      if (refusable) visit(a | refusedUsed, b, c, afresh);
      return true;
    }

    case at.rollbackCopy:
      visit(a, b, c, lostTo(at.acknowledgeCopy));
      return true;

    case at.rollbackInsert:
    case at.rollbackSelect:
    case at.rollbackPut:
    case at.rollbackMail:
      visit(a, b, c, afresh);
      return true;

    case at.awaitBrokerCopy:
    case at.awaitBroker:
      // The broker never goes away here.
      visit(a, b, c, to(stands + 1));
      return true;

    case at.acknowledgeCopy:
    case at.acknowledgeCopyAgain:
    case at.acknowledge:
    case at.acknowledgeAgain:
      visit(a, b, c, others | (((own & ~life) + (1 << acknowledgedAt)) << shift) | (at.poll << shift));
      // There is one refusal: whoever asks again is heard.
      if (refusable) visit(a | refusedUsed, b, c, to(stands + 1));
      return true;

    default:
      return false;
  }
}

/** The consumer's place dies: its memory and its transaction are gone, it will read on where it has acknowledged. */
export const consumerDead = (d: number, shift: number): number => d & ~(life << shift);
