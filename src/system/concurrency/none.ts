import { succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/** No check: whoever writes last wins, and the other's change is gone unseen. */
export const none = {
  id: 'none',
  retryCountMax: 0,

  *beforeLoad() {
    return succeed(null);
  },

  *writeVersion(transaction, entity, _loadedVersion, newVersion) {
    return yield* transaction.update('entities', {
      set: { entity_version: newVersion },
      where: entity,
    });
  },

  expectedVersion: () => null,
} as const satisfies ConcurrencyVariant;
