/**
 * Where everything stands in the four words of a packed world. This is the order scenario with its
 * usual patterns and nothing else: three commands at most, at most one crash and one refusal, so each
 * number below has a bound of its own. What can be told from the rest (rows of the read model, what
 * promises watch, the records in hand) is not kept.
 *
 * Words: `a` surroundings, clients, ids and the relay; `b` handlers and letters; `c` the commit log and
 * the broker's log; `d` the two consumers.
 */
export const wordCount = 4;

// Word a.
export const sentMask = 3;
export const crashUsed = 1 << 2;
export const refusedUsed = 1 << 3;
/** The one place that is down, by its number; 0: none. */
export const crashedAt = 4;
export const crashedMask = 15 << crashedAt;
/** Three bits a client. */
export const clientsAt = 8;
/** How many ids the sequence of events has given: never taken back (D2). */
export const drawnAt = 17;
/** Two bits a command: which of these ids its event has; kept while anybody knows it. */
export const ranksAt = 19;
/** A bit for each of the first two commands: whether it was decided on the other's event. */
export const loadedAt = 25;
export const relayAt = 27;
export const relayRowAt = 30;
export const relayMask = (31 << relayAt) | 0;

// Word b.
/** Six bits a handler: where it stands, and whether its transaction is open. */
export const handlerBits = 6;
export const handlerMask = 63;
export const handlerOpen = 32;
/** Two bits a letter, in the order of their sending. */
export const mailsAt = 18;
/** A bit a command: its outbox row is marked. */
export const markedAt = 28;

// Word c.
/** Three bits a committed transaction, in their order: a command's, or the relay's mark of its row (D7). */
export const logEntryBits = 3;
export const markEntry = 3;
/** Two bits a record, in the order of their publishing; all orders are in one partition. */
export const recordsAt = 18;
/** A bit a command: its event is committed. */
export const committedAt = 28;

// Word d: the projection in its lower half, the notification in its upper one.
export const consumerBits = 16;
export const consumerMask = 0xffff;
/** Where the consumer stands: five bits. Then whether it tries a record again. */
export const againBit = 32;
export const openBit = 64;
/** A bit a command: its event is among the processed messages. */
export const processedAt = 7;
/** How many records the group has acknowledged. */
export const acknowledgedAt = 10;

/** A queue of two-bit entries: at most three events and a copy of one for each fault. */
export const queueMask = 0x3ff;

/** Places that can crash, by their numbers. */
export const place = {
  service1: 1,
  service2: 2,
  orderDatabase: 3,
  relay: 4,
  projection: 5,
  projectionDatabase: 6,
  notification: 7,
  notificationDatabase: 8,
} as const;
export const placeCount = 8;

/** How many two-bit entries a queue holds; no entry is 0. */
export const queueLength = (queue: number): number => (33 - Math.clz32(queue)) >>> 1;
