import { succeed } from '../../../base/result.ts';
import { logStart } from '../../../kernel/database/commit-log.ts';
import type { LogPosition } from '../../../kernel/database/commit-log.ts';
import {
  awaitReachable,
  getRecord,
  publish,
  putRecord,
  waitForCommit,
} from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { keptAsEvents } from '../../keeping/keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { eventsOf } from '../../announcing/committed-events.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

const positionsTopic = 'relay-positions';

/**
 * Transaction-log tailing: no outbox and no polling, the relay reads the database's own commit log.
 * The position is stored from time to time only: what came after it is published again. Whether what came before it
 * was published depends on which of the two comes first.
 */
export const logTailing = {
  id: 'log-tailing',
  needs: [keptAsEvents],
  standIns: ['change-stream'],
  tables: [],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  relay: (service) =>
    function* relay(args) {
      const { position, unstored } = args as { readonly position?: LogPosition; readonly unstored?: number };
      if (position === undefined) {
        const stored = yield* getRecord(service.broker, positionsTopic, 'relay');
        if (stored.ok) return next({ position: stored.value ?? logStart, unstored: 0 });
        yield* awaitReachable(service.broker);
        return next({});
      }

      const read = yield* waitForCommit(service.database, position);
      const transaction = read.ok ? read.value[0] : undefined;
      if (transaction === undefined) return next(args);

      const events = eventsOf(transaction);
      const count = (unstored ?? 0) + (events.length > 0 ? 1 : 0);
      const isDue = count >= service.positionEvery.transactionCount;
      const store = () => putRecord(service.broker, positionsTopic, 'relay', transaction.position);
      let isStored = false;
      // Dying after this, the relay goes on behind what it has not published.
      if (isDue && service.positionOrder.storesFirst) isStored = (yield* store()).ok;

      for (const event of events) {
        const key = service.partitioning.keyOf(event);
        const published = yield* publish(service.broker, event.aggregateType, key, event);
        if (!published.ok) {
          yield* backOff(service.broker, event, published.failure);
          return next(args);
        }
      }

      // Dying before this, or not being heard, makes the relay publish the last few again.
      if (isDue && !service.positionOrder.storesFirst) isStored = (yield* store()).ok;
      return next({ position: transaction.position, unstored: isStored ? 0 : count });
    },
} as const satisfies PublishingVariant;
