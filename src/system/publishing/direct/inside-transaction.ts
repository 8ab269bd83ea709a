import { succeed } from '../../../base/result.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { publish } from '../../../kernel/language/ops.ts';
import { keptInTransaction } from '../../keeping-needs.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/**
 * The service publishes before its COMMIT, so that a publish that fails undoes the change. What
 * succeeds can't be undone: the commit may still fail, and subscribers may be faster than it. The rows
 * stay locked for as long as the broker takes.
 */
export const insideTransaction = {
  id: 'inside-transaction',
  needs: [keptInTransaction],
  standIns: ['after-commit'],
  tables: [],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction(service, _transaction, messages) {
    for (const message of messages) {
      const key = service.partitioning.keyOf(message);
      const published = yield* publish(service.broker, topicOf(message), key, message);
      // Not heard is not the same as not published: the record may be there, and the change is not.
      if (!published.ok) return published;
    }
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
