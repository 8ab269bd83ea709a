import { succeed } from '../../../base/result.ts';
import { logStart } from '../../../kernel/database/commit-log.ts';
import type { LogPosition } from '../../../kernel/database/commit-log.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import {
  awaitReachable,
  getRecord,
  publish,
  putRecord,
  waitForCommit,
} from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { keptAsEvents } from '../../keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { messagesOf } from '../../announcing/committed-messages.ts';
import { isAnnounced } from '../../announcing/is-announced.ts';
import { inAnotherRow } from '../../announcing/send-again.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

const positionsTopic = 'relay-positions';

/**
 * Transaction-log tailing: no outbox and no polling, the relay reads the database's own commit log.
 * The position is stored from time to time only: what came after it is published again. Whether what came before it
 * was published depends on which of the two comes first.
 */
export const logTailing = {
  id: 'log-tailing',
  readsLog: true,
  needs: [keptAsEvents],
  standIns: ['change-stream', 'outbox-polling'],
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

  again: inAnotherRow(),

  relay: (service) =>
    function* relay(args) {
      const { position, unstored } = args as { readonly position?: LogPosition; readonly unstored?: number };
      if (position === undefined) {
        const stored = yield* getRecord(service.broker, positionsTopic, service.relayName);
        if (stored.ok) return next({ position: stored.value ?? logStart, unstored: 0 });
        yield* awaitReachable(service.broker);
        return next({});
      }

      const read = yield* waitForCommit(service.database, position);
      const transaction = read.ok ? read.value[0] : undefined;
      if (transaction === undefined) return next(args);

      const messages = messagesOf(transaction).filter((message) => isAnnounced(service, message));
      const count = (unstored ?? 0) + (messages.length > 0 ? 1 : 0);
      const isDue = count >= service.positionEvery.transactionCount;
      const store = () => putRecord(service.broker, positionsTopic, service.relayName, transaction.position);
      let isStored = false;
      // Dying after this, the relay goes on behind what it has not published.
      if (isDue && service.positionOrder.storesFirst) isStored = (yield* store()).ok;

      for (const message of messages) {
        const key = service.partitioning.keyOf(message);
        const published = yield* publish(service.broker, topicOf(message), key, message);
        if (!published.ok) {
          yield* backOff(service.broker, message, published.failure);
          return next(args);
        }
      }

      // Dying before this, or not being heard, makes the relay publish the last few again.
      if (isDue && !service.positionOrder.storesFirst) isStored = (yield* store()).ok;
      return next({ position: transaction.position, unstored: isStored ? 0 : count });
    },
} as const satisfies PublishingVariant;
