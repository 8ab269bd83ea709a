import type { Entry } from '../../../base/sorted-map.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import type { Partition } from '../../../kernel/broker/broker.ts';
import { getValue, lastEntries } from '../../../base/sorted-map.ts';
import { shownCount } from '../cards/shown-count.ts';

/** The records of a partition that are shown: the newest, and before them those that must be. */
export function shownRecords(log: Partition, pinnedOffsets: readonly number[]): readonly Entry<Message>[] {
  const first = Math.max(0, log.size - shownCount.cells);
  const early = [...new Set(pinnedOffsets)].filter((offset) => offset < first).sort((a, b) => a - b);
  return [
    ...early.flatMap((offset) => {
      const value = getValue(log, offset);
      return value === undefined ? [] : [{ key: offset, value }];
    }),
    ...lastEntries(log, shownCount.cells),
  ];
}

/** By message: where its records lie in the log, the first copy first. Found once for a log. */
const known = new WeakMap<Partition, ReadonlyMap<number, readonly number[]>>();

export function copiesIn(log: Partition): ReadonlyMap<number, readonly number[]> {
  const before = known.get(log);
  if (before !== undefined) return before;
  const copies = new Map<number, number[]>();
  for (const chunk of log.chunks)
    for (const { key, value } of chunk) {
      const offsets = copies.get(value.id);
      if (offsets === undefined) copies.set(value.id, [Number(key)]);
      else offsets.push(Number(key));
    }
  known.set(log, copies);
  return copies;
}
