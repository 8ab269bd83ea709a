import { insertRow } from '../../kernel/ops.ts';
import { next } from '../../kernel/process.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { processedMessagesTable } from './processed-messages.ts';
import { acknowledgeRecord, receive } from './receive.ts';

/**
 * The duplicate check in a transaction of its own, before the effect: a consumer that dies in between
 * takes its own mark for a duplicate, and the effect never comes.
 */
export const dedupeApartMarkFirst: ConsumingVariant = {
  id: 'dedupe-apart-mark-first',
  tables: [processedMessagesTable],

  program: (consumer) =>
    function* consume(args) {
      const record = yield* receive(consumer, args);
      if (record === null) return next({});

      const isNew = yield* insertRow(consumer.database, 'processed_messages', {
        subscriber: consumer.group,
        message_id: record.message.id,
      });
      if (!isNew.ok && isNew.failure !== 'duplicate-key') return next({ again: record });

      if (isNew.ok) {
        const worked = yield* consumer.effect.alone(record.message);
        // The mark stands already: the next attempt finds it, and does nothing.
        if (!worked.ok) return next({ again: record });
      }
      yield* acknowledgeRecord(consumer, record);
      return next({});
    },
};
