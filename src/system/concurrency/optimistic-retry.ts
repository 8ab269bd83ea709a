import { succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/** Optimistic locking; after a conflict the handler loads and decides again, at most three times. */
export const optimisticRetry = {
  id: 'optimistic-retry',
  retryCountMax: 3,

  *beforeLoad() {
    return succeed(null);
  },

  *writeVersion(transaction, entity, loadedVersion, newVersion) {
    return yield* transaction.update('entities', {
      set: { entity_version: newVersion },
      where: { ...entity, entity_version: loadedVersion },
    });
  },

  expectedVersion: (loadedVersion) => loadedVersion,
} as const satisfies ConcurrencyVariant;
