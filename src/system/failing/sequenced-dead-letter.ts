import { succeed } from '../../base/result.ts';
import { concernOf } from '../../kernel/terms/concern.ts';
import { deleteRows, putRow, selectRows } from '../../kernel/language/ops.ts';
import { awaitNeeds } from '../consumer/await-needs.ts';
import type { FailingVariant } from './failing-variant.ts';
import { insist } from './insist.ts';
import { parkedMessagesTable } from './parked-messages.ts';
import { sendToDeadLetters } from './send-to-dead-letters.ts';

/** Like a dead letter, and every later event of the same aggregate follows it: they stay in order. */
export const sequencedDeadLetter = {
  id: 'sequenced-dead-letter',
  tables: [parkedMessagesTable],
  hasDeadLetters: true,

  *mayTry(consumer, message) {
    const { type, id } = concernOf(message);
    const parked = yield* selectRows(consumer.database, {
      table: 'parked_messages',
      where: {
        subscriber: consumer.group,
        entity_type: type,
        entity_id: id,
      },
      limit: 1,
    });
    return parked.ok ? succeed(parked.value.length === 0) : parked;
  },

  *giveUp(consumer, message) {
    const { type, id } = concernOf(message);
    const row = {
      subscriber: consumer.group,
      message_id: message.id,
      entity_type: type,
      entity_id: id,
    };
    // Marked before it is sent: dying in between, the consumer finds the mark and sends it then.
    yield* insist(
      () => putRow(consumer.database, 'parked_messages', row),
      () => awaitNeeds(consumer),
    );
    yield* sendToDeadLetters(consumer, message);
    return 'parked';
  },

  *letterHandled(consumer, message) {
    const where = { subscriber: consumer.group, message_id: message.id };
    yield* insist(
      () => deleteRows(consumer.database, 'parked_messages', where),
      () => awaitNeeds(consumer),
    );
  },
} as const satisfies FailingVariant;
