import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { UnpublishedRows } from './publishing-variant.ts';

/** A row of `outbox`: the message to be relayed, not yet published. */
export function outboxRow(message: Message, key: string | null): Row {
  return {
    id: message.id,
    topic: topicOf(message),
    partition_key: key,
    message,
    published: 0,
  };
}

/** True with the commit of the row. */
export function outboxed(message: Message): Fact {
  return { kind: 'event-outboxed', eventId: message.id };
}

/** Where an outbox holds what is left to be published. */
export const inOutbox: UnpublishedRows = {
  query: { table: outboxTable.name, where: { published: 0 }, limit: 1 },
  messageIn: (row) => row['message'] as Message,
};
