import { succeed } from '../../../base/result.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { publish } from '../../../kernel/language/ops.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/** Commit; then publish; forget what failed. Two writes, and a gap between them. */
export const afterCommit = {
  id: 'after-commit',
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
      // The events are committed already: there is nobody left to tell that this failed.
      yield* publish(service.broker, topicOf(message), key, message);
    }
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
