import { succeed } from '../../../base/result.ts';
import { publish } from '../../../kernel/language/ops.ts';
import { backOff } from '../../announcing/back-off.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/**
 * Commit; then publish, as often as it takes. What is still to be published is known to this process
 * alone: it dies with it.
 */
export const afterCommitRetrying = {
  id: 'after-commit-retrying',
  tables: [],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit(service, events) {
    for (const event of events) {
      const key = service.partitioning.keyOf(event);
      let published = yield* publish(service.broker, event.aggregateType, key, event);
      while (!published.ok) {
        yield* backOff(service.broker, event, published.failure);
        // If only the reply was lost, this is a second copy.
        published = yield* publish(service.broker, event.aggregateType, key, event);
      }
    }
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
