import { succeed } from '../../../base/result.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { nextId, publish } from '../../../kernel/language/ops.ts';
import { keptInTransaction } from '../../keeping-needs.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/** The aggregate publishes as it decides, before its transaction has committed, or has failed. */
export const insideAggregate = {
  id: 'inside-aggregate',
  // What has become of an early publish is told by how its transaction ends: without one nothing would tell it.
  needs: [keptInTransaction],
  standIns: ['after-commit'],
  tables: [],

  *whenRaised(service, drafts) {
    const ids: number[] = [];
    for (const draft of drafts) {
      const drawn = yield* nextId(service.database, 'events');
      if (!drawn.ok) return drawn;
      const message: Message = { id: drawn.value, ...draft };
      const key = service.partitioning.keyOf(message);
      // Nothing can take this back if the transaction fails.
      const published = yield* publish(service.broker, topicOf(message), key, message);
      if (!published.ok) return published;
      ids.push(message.id);
    }
    return succeed(ids);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  *again(service, _transaction, message) {
    const key = service.partitioning.keyOf(message);
    const published = yield* publish(service.broker, topicOf(message), key, message);
    return published.ok ? succeed(null) : published;
  },

  relay: null,
} as const satisfies PublishingVariant;
