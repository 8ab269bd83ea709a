import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { UnpublishedRows } from './publishing-variant.ts';

/** A row of `outbox`: the message to be relayed, not yet published. */
export function outboxRow(event: EventMessage, key: string | null): Row {
  return {
    id: event.id,
    topic: event.aggregateType,
    partition_key: key,
    message: event,
    published: 0,
  };
}

/** True with the commit of the row. */
export function outboxed(event: EventMessage): Fact {
  return { kind: 'event-outboxed', eventId: event.id };
}

/** Where an outbox holds what is left to be published. */
export const inOutbox: UnpublishedRows = {
  query: { table: outboxTable.name, where: { published: 0 }, limit: 1 },
  eventIn: (row) => row['message'] as EventMessage,
};
