import { succeed } from '../../base/result.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';

/** Pessimistic locking: the row is locked before the decision, so a second handler waits for it. */
export const pessimistic = {
  id: 'pessimistic',
  retryCountMax: 0,
  locksRows: true,

  *beforeLoad(transaction, entityType, entityId) {
    const locked = yield* transaction.selectForUpdate({
      table: 'entities',
      where: { entity_type: entityType, entity_id: entityId },
    });
    return locked.ok ? succeed(null) : locked;
  },

  *writeVersion(transaction, entity, _loadedVersion, newVersion) {
    return yield* transaction.update('entities', {
      set: { entity_version: newVersion },
      where: entity,
    });
  },

  // Whoever holds the row has nobody to guard it against; no document store has it, as there are no locks to take.
  expectedVersion: () => null,
} as const satisfies ConcurrencyVariant;
