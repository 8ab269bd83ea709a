import { succeed } from '../../../base/result.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import { nextId, publish } from '../../../kernel/language/ops.ts';
import { keptInTransaction } from '../../keeping/keeping-needs.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/** The aggregate publishes as it decides, before its transaction has committed, or has failed. */
export const insideAggregate = {
  id: 'inside-aggregate',
  // What has become of an early publish is told by how its transaction ends: without one nothing would tell it.
  needs: [keptInTransaction],
  standIns: ['after-commit'],
  tables: [],

  *whenRaised(service, loaded, decided, triggeringEvent) {
    const ids: number[] = [];
    for (const [index, { type, data }] of decided.entries()) {
      const drawn = yield* nextId(service.database, 'events');
      if (!drawn.ok) return drawn;
      const event: EventMessage = {
        id: drawn.value,
        type,
        aggregateType: loaded.aggregate.type,
        aggregateId: loaded.id,
        version: loaded.version + index + 1,
        data,
        triggeringEvent,
      };
      const key = service.partitioning.keyOf(event);
      // Nothing can take this back if the transaction fails.
      const published = yield* publish(service.broker, event.aggregateType, key, event);
      if (!published.ok) return published;
      ids.push(event.id);
    }
    return succeed(ids);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
