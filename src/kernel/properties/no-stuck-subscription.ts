import { getValue, lastEntry } from '../../base/sorted-map.ts';
import { commitLogTable } from '../database/schema.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { World } from '../world/world.ts';
import type { Culprit, Property } from './property.ts';

/** Who reads which event store's log, and in which database its checkpoint stands. */
export type StoreReader = {
  readonly subscriber: string;
  readonly store: DatabaseId;
  readonly database: DatabaseId;
};

/**
 * No message waits for ever, where subscribers read event stores' logs: at rest each one's checkpoint is at the end
 * of the log that it reads.
 */
export function noStuckSubscription(readers: readonly StoreReader[]): Property {
  return {
    id: 'no-stuck-message',
    kind: 'eventually',
    initial: {},
    observe: (state) => state,
    judge: (_state, { databases }) => {
      const stuck = readers.flatMap((reader) => stuckIn(reader, databases));
      return stuck.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: stuck };
    },
  };
}

function stuckIn(
  { subscriber, store, database }: StoreReader,
  databases: World['databases'],
): readonly Culprit[] {
  const log = databases[store]?.tables[commitLogTable.name]?.rows;
  const end = Number((log === undefined ? undefined : lastEntry(log))?.value['offset'] ?? 0);
  const checkpoints = databases[database]?.tables['checkpoints']?.rows;
  const row = checkpoints === undefined ? undefined : getValue(checkpoints, subscriber);
  const count = end - Number(row?.['offset'] ?? 0);
  return count <= 0 ? [] : [{ kind: 'checkpoint', subscriber, count }];
}
