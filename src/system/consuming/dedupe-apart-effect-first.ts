import { insertRow, selectRows } from '../../kernel/ops.ts';
import { next } from '../../kernel/process.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { processedMessagesTable } from './processed-messages.ts';
import { acknowledgeRecord, receive } from './receive.ts';

/**
 * The duplicate check in a transaction of its own, after the effect: a consumer that dies in between
 * does not know that it has done the work, and does it again.
 */
export const dedupeApartEffectFirst: ConsumingVariant = {
  id: 'dedupe-apart-effect-first',
  tables: [processedMessagesTable],

  program: (consumer) =>
    function* consume(args) {
      const record = yield* receive(consumer, args);
      if (record === null) return next({});

      const seen = yield* selectRows(consumer.database, {
        table: 'processed_messages',
        where: { subscriber: consumer.group, message_id: record.message.id },
      });
      if (!seen.ok) return next({ again: record });

      if (seen.value.length === 0) {
        const worked = yield* consumer.effect.alone(record.message);
        if (!worked.ok) return next({ again: record });
        // Dying here, before the mark, makes the copy look new.
        yield* insertRow(consumer.database, 'processed_messages', {
          subscriber: consumer.group,
          message_id: record.message.id,
        });
      }
      yield* acknowledgeRecord(consumer, record);
      return next({});
    },
};
