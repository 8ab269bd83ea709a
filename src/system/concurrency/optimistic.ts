import { succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/** Optimistic locking: the version that was loaded stands in the WHERE. A conflict is an error. */
export const optimistic = {
  id: 'optimistic',
  retryCountMax: 0,

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
