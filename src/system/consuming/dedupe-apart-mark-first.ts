import { succeed } from '../../base/result.ts';
import { insertRow } from '../../kernel/language/ops.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { workAgain } from './alone.ts';
import { processedMarks, processedMessagesTable } from './processed-messages.ts';

/**
 * The duplicate check in a transaction of its own, before the effect: a consumer that dies in between
 * takes its own mark for a duplicate, and the effect never comes.
 */
export const dedupeApartMarkFirst = {
  id: 'dedupe-apart-mark-first',
  tables: [processedMessagesTable],
  marksOf: processedMarks,

  *consume(consumer, { message, acknowledge }) {
    const isNew = yield* insertRow(consumer.database, 'processed_messages', {
      subscriber: consumer.group,
      message_id: message.id,
    });
    if (!isNew.ok && isNew.failure !== 'duplicate-key') return isNew;

    const worked = isNew.ok ? yield* consumer.effect.alone(message) : yield* workAgain(consumer, message);
    // The mark stands already: the next attempt finds it, and takes the work for done.
    if (!worked.ok) return worked;
    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
