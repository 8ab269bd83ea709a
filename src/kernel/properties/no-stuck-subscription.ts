import { getValue, lastEntry } from '../../base/sorted-map.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { Culprit, Property } from './property.ts';

/**
 * No message waits for ever, where subscribers read an event store's log: at rest each one's
 * checkpoint, which stands in a database of its name, is at the end of it.
 */
export function noStuckSubscription(store: DatabaseId, subscribers: readonly DatabaseId[]): Property {
  return {
    id: 'no-stuck-message',
    kind: 'eventually',
    initial: {},
    observe: (state) => state,
    judge: (_state, { databases }) => {
      const log = databases[store]?.tables['commit_log']?.rows;
      const end = Number((log === undefined ? undefined : lastEntry(log))?.value['offset'] ?? 0);
      const stuck = subscribers.flatMap((subscriber): readonly Culprit[] => {
        const checkpoints = databases[subscriber]?.tables['checkpoints']?.rows;
        const row = checkpoints === undefined ? undefined : getValue(checkpoints, subscriber);
        const count = end - Number(row?.['offset'] ?? 0);
        if (count <= 0) return [];
        return [{ kind: 'checkpoint', subscriber, count }];
      });
      return stuck.length === 0 ? { kind: 'kept' } : { kind: 'waiting', for: stuck };
    },
  };
}
