import { succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/**
 * The unique index keeps the stream whole, but whoever comes second never hears of it: its event is left out
 * without an error, nobody counts the rows, and the client is told that all is done.
 */
export const conflictSwallowed = {
  id: 'conflict-swallowed',
  retryCountMax: 0,

  *beforeLoad() {
    return succeed(null);
  },

  uniqueVersions: {
    *insertEvent(transaction, event) {
      // ON CONFLICT DO NOTHING: where the version is taken no row is inserted, and that is no error.
      return yield* transaction.insertEventUnlessTaken(event);
    },
  },

  *writeVersion(transaction, entity, _loadedVersion, newVersion) {
    return yield* transaction.update('entities', {
      set: { entity_version: newVersion },
      where: entity,
    });
  },

  // No document store has it: there the put of a document is its own guard.
  expectedVersion: (loadedVersion) => loadedVersion,
} as const satisfies ConcurrencyVariant;
