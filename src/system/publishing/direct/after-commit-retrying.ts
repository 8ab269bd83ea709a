import { succeed } from '../../../base/result.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
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
  sendsAfterCommit: true,

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit(service, messages) {
    for (const message of messages) {
      const key = service.partitioning.keyOf(message);
      let published = yield* publish(service.broker, topicOf(message), key, message);
      while (!published.ok) {
        yield* backOff(service.broker, message, published.failure);
        // If only the reply was lost, this is a second copy.
        published = yield* publish(service.broker, topicOf(message), key, message);
      }
    }
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
