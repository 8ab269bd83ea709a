import { present } from '../../base/assert.ts';
import { succeed } from '../../base/result.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import { awaitReachable, putRow, selectRows, waitForCommit } from '../../kernel/language/ops.ts';
import { eventsOf } from '../announcing/committed-events.ts';
import { checkpointFrom, checkpointRow } from './checkpoint.ts';
import type { ReceivedRecord, RecordSource } from './record-source.ts';

export type StoreSubscription = {
  readonly subscriber: string;
  readonly aggregateTypes: readonly string[];
  /** The event store whose commit log is read. */
  readonly store: DatabaseId;
  /** The subscriber's own, which keeps its checkpoint. */
  readonly database: DatabaseId;
  readonly databasePlace: PlaceId;
};

/** Records from an event store's own log, in commit order, from the subscriber's checkpoint on. */
export function fromEventStore(subscription: StoreSubscription): RecordSource {
  const { subscriber, aggregateTypes, store, database, databasePlace } = subscription;
  const rowAfter = (record: ReceivedRecord) =>
    checkpointRow(subscriber, present(record.checkpoint, 'a record of an event store'));

  return {
    *next() {
      const stored = yield* selectRows(database, { table: 'checkpoints', where: { subscriber } });
      if (!stored.ok) {
        yield* awaitReachable(databasePlace);
        return null;
      }
      const { position, eventCount } = checkpointFrom(stored.value[0]);

      const read = yield* waitForCommit(store, position);
      const transaction = read.ok ? read.value[0] : undefined;
      if (transaction === undefined) return null;

      const [own, another] = eventsOf(transaction).flatMap((message, index) =>
        index >= eventCount && aggregateTypes.includes(message.aggregateType) ? [{ message, index }] : [],
      );
      const behind = { position: transaction.position, eventCount: 0 };
      if (own === undefined) {
        // Nothing for this subscriber: the checkpoint moves on, or it would be read again and again.
        yield* putRow(database, 'checkpoints', checkpointRow(subscriber, behind));
        return null;
      }
      const checkpoint = another === undefined ? behind : { position, eventCount: own.index + 1 };
      const { file, offset } = transaction.position;
      return { partition: file, offset, generation: 0, message: own.message, checkpoint };
    },

    *acknowledge(record) {
      let stored = yield* putRow(database, 'checkpoints', rowAfter(record));
      while (!stored.ok) {
        yield* awaitReachable(databasePlace);
        stored = yield* putRow(database, 'checkpoints', rowAfter(record));
      }
    },

    *acknowledgeInside(transaction, record) {
      const stored = yield* transaction.put('checkpoints', rowAfter(record));
      return stored.ok ? succeed(null) : stored;
    },
  };
}
