import { succeed } from '../../base/result.ts';
import { insertRow, selectRows } from '../../kernel/language/ops.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { workAgain } from './alone.ts';
import { processedMarks, processedMessagesTable } from './processed-messages.ts';

/**
 * The duplicate check in a transaction of its own, after the effect: a consumer that dies in between
 * does not know that it has done the work, and does it again.
 */
export const dedupeApartEffectFirst = {
  id: 'dedupe-apart-effect-first',
  tables: [processedMessagesTable],
  marksOf: processedMarks,

  *consume(consumer, { message, acknowledge }) {
    const seen = yield* selectRows(consumer.database, {
      table: 'processed_messages',
      where: { subscriber: consumer.group, message_id: message.id },
    });
    if (!seen.ok) return seen;

    if (seen.value.length > 0) {
      const again = yield* workAgain(consumer, message);
      if (!again.ok) return again;
    } else {
      const worked = yield* consumer.effect.alone(message);
      if (!worked.ok) return worked;
      // Dying here, before the mark, makes the copy look new.
      yield* insertRow(consumer.database, 'processed_messages', {
        subscriber: consumer.group,
        message_id: message.id,
      });
    }
    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
