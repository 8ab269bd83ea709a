import { fail, succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/**
 * A unique index on the stream and version of the events is the guard: of two events of one version the second
 * waits for the first, and is then refused. Nothing looks at the version of the aggregate's row.
 */
export const uniqueVersion = {
  id: 'unique-version',
  retryCountMax: 0,

  *beforeLoad() {
    return succeed(null);
  },

  uniqueVersions: {
    *insertEvent(transaction, event) {
      const inserted = yield* transaction.insertEvent(event);
      // Somebody has written an event of this version since the aggregate was loaded.
      return !inserted.ok && inserted.failure === 'duplicate-key' ? fail('conflict') : inserted;
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
