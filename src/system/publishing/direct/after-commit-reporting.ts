import { fail, succeed } from '../../../base/result.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { publish } from '../../../kernel/language/ops.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/**
 * Commit; then publish; say "failed" to the client if that failed. The change is committed all the
 * same, so a client that believes it and asks again has it made twice.
 */
export const afterCommitReporting = {
  id: 'after-commit-reporting',
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
      const published = yield* publish(service.broker, topicOf(message), key, message);
      // No rollback can follow any more: it is the answer alone that says so.
      if (!published.ok) return fail('not-published');
    }
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
