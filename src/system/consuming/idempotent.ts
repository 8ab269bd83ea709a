import { next } from '../../kernel/process.ts';
import { transactionOn } from '../../kernel/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { processedMessagesTable } from './processed-messages.ts';
import { acknowledgeRecord, receive } from './receive.ts';

/** The message's id and the effect in one transaction, then acknowledge: a copy is recognised. */
export const idempotent: ConsumingVariant = {
  id: 'idempotent',
  tables: [processedMessagesTable],

  program: (consumer) =>
    function* consume(args) {
      const record = yield* receive(consumer, args);
      if (record === null) return next({});

      const transaction = transactionOn(consumer.database);
      yield* transaction.begin();
      const isNew = yield* transaction.insert('processed_messages', {
        subscriber: consumer.group,
        message_id: record.message.id,
      });
      if (!isNew.ok) {
        yield* transaction.rollback();
        if (isNew.failure !== 'duplicate-key') return next({ again: record });
        // Seen before: its effect stands already, and only the acknowledgement was missing.
        yield* acknowledgeRecord(consumer, record);
        return next({});
      }

      const worked = yield* consumer.effect.inside(transaction, record.message);
      if (!worked.ok) {
        yield* transaction.rollback();
        return next({ again: record });
      }
      const committed = yield* transaction.commit();
      if (!committed.ok) return next({ again: record });

      yield* acknowledgeRecord(consumer, record);
      return next({});
    },
};
