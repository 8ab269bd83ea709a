import { succeed } from '../../base/result.ts';
import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import { rowFromMessage } from '../../kernel/database/messages-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { PublishingVariant } from './publishing-variant.ts';
import { outboxRow } from './outbox-row.ts';

type Again = NonNullable<PublishingVariant['again']>;

/** Back into the outbox, whether its row is still there or not: the relay finds it unpublished once more. */
export const backIntoOutbox = (columns: Row = {}): Again =>
  function* putBack(service, transaction, message) {
    const row = { ...outboxRow(message, service.partitioning.keyOf(message)), ...columns };
    const put = yield* transaction.put(outboxTable.name, row);
    return put.ok ? succeed(null) : put;
  };

/** A row of its own for whoever reads `messages` in order: another row, and the same message. */
export const inAnotherRow = (columns: Row = {}): Again =>
  function* repeat(_service, transaction, message) {
    const row = { ...rowFromMessage(message), repeats: message.id, ...columns };
    const inserted = yield* transaction.insertMessage(row);
    return inserted.ok ? succeed(null) : inserted;
  };
