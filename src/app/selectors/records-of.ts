import { getValue, lastEntries } from '../../base/sorted-map.ts';
import type { Broker } from '../../kernel/broker/broker.ts';

/** The newest records of a partition, oldest first, for the table view. */
export function recordsOf(broker: Broker, partition: string, countMax: number, start: Broker | undefined) {
  const log = broker.partitions[partition];
  const atStart = start?.partitions[partition];
  if (log === undefined) return [];
  return lastEntries(log, countMax).map(({ key, value }) => ({
    offset: typeof key === 'number' ? key : 0,
    message: value,
    isBefore: atStart !== undefined && getValue(atStart, key) !== undefined,
  }));
}
