import type { ReceivedRecord } from './record-source.ts';

/** What a consumer remembers from one message to the next; a crash forgets all of it. Plain data. */
export type ConsumerMemory = {
  /** Tried, to be tried again before anything new is read. */
  readonly again?: readonly ReceivedRecord[];
  /** How often the first of these has failed. */
  readonly failureCount?: number;
  /** Put aside until what comes before them has taken effect. */
  readonly early?: readonly ReceivedRecord[];
  /** Given up on, and nothing behind them in their partitions is read. */
  readonly blocked?: readonly ReceivedRecord[];
  /** By partition: the furthest record that is done, but behind one that is not. */
  readonly held?: Readonly<Record<string, ReceivedRecord>>;
};

/** The memory once a record is in hand. A blocked one is given out again only when a fix is there. */
export function takenUp(memory: ConsumerMemory, record: ReceivedRecord): ConsumerMemory {
  return { ...memory, blocked: without(memory.blocked, record) };
}

/**
 * What to acknowledge when a record is done: an acknowledgement counts for all that lies before it
 * in the partition, so it waits for what is put aside there (null) and then comes for all at once.
 */
export function toAcknowledge(memory: ConsumerMemory, record: ReceivedRecord): ReceivedRecord | null {
  const open = [...(memory.again ?? []), ...(memory.early ?? []), ...(memory.blocked ?? [])];
  if (open.some((other) => other.partition === record.partition && other.offset !== record.offset))
    return null;
  const held = memory.held?.[record.partition];
  return held !== undefined && held.offset > record.offset ? held : record;
}

/** The record is done, whether it has taken effect or is parked. */
export function done(memory: ConsumerMemory, record: ReceivedRecord): ConsumerMemory {
  const { [record.partition]: furthest = record, ...others } = memory.held ?? {};
  const isHeld = toAcknowledge(memory, record) === null;
  const held = furthest.offset > record.offset ? furthest : record;
  return tidy({
    ...memory,
    again: without(memory.again, record),
    early: without(memory.early, record),
    failureCount: 0,
    held: isHeld ? { ...others, [record.partition]: held } : others,
  });
}

/** The record has failed and is tried again at once; null: nobody counts how often. */
export function tryAgain(
  memory: ConsumerMemory,
  record: ReceivedRecord,
  failureCount: number | null,
): ConsumerMemory {
  const again = [record, ...without(memory.again, record)];
  return tidy({ ...memory, again, failureCount: failureCount ?? 0 });
}

/** The record has come too early. */
export function putAside(memory: ConsumerMemory, record: ReceivedRecord): ConsumerMemory {
  const early = [...without(memory.early, record), record];
  return tidy({ ...memory, again: without(memory.again, record), early, failureCount: 0 });
}

/** The record's partition stands still. */
export function block(memory: ConsumerMemory, record: ReceivedRecord): ConsumerMemory {
  const blocked = [...without(memory.blocked, record), record];
  return tidy({ ...memory, again: without(memory.again, record), blocked, failureCount: 0 });
}

/** What was put aside is tried once more. */
export function wakeUp(memory: ConsumerMemory): ConsumerMemory {
  return tidy({ ...memory, again: [...(memory.again ?? []), ...(memory.early ?? [])], early: [] });
}

const without = (
  records: readonly ReceivedRecord[] | undefined,
  { partition, offset }: ReceivedRecord,
): readonly ReceivedRecord[] =>
  (records ?? []).filter((other) => other.partition !== partition || other.offset !== offset);

/** Nothing to remember is the same memory, however it came about. */
function tidy({ again, failureCount, early, blocked, held }: ConsumerMemory): ConsumerMemory {
  return {
    ...(again === undefined || again.length === 0 ? {} : { again }),
    ...(failureCount === undefined || failureCount === 0 ? {} : { failureCount }),
    ...(early === undefined || early.length === 0 ? {} : { early }),
    ...(blocked === undefined || blocked.length === 0 ? {} : { blocked }),
    ...(held === undefined || Object.keys(held).length === 0 ? {} : { held }),
  };
}
