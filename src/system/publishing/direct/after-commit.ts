import { succeed } from '../../../base/result.ts';
import { publish } from '../../../kernel/language/ops.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

/** Commit; then publish; forget what failed. Two writes, and a gap between them. */
export const afterCommit = {
  id: 'after-commit',
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
      // The events are committed already: there is nobody left to tell that this failed.
      yield* publish(service.broker, event.aggregateType, key, event);
    }
    return succeed(null);
  },

  relay: null,
} as const satisfies PublishingVariant;
