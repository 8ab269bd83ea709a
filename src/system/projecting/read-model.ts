import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { EventHandlerContext, EventHandlers } from '../consumer/event-handlers.ts';

/** A read model: how one event changes the row of its aggregate. Pure. */
export type ReadModel = {
  readonly table: TableSchema;
  readonly aggregateType: string;
  readonly keyOf: (event: EventMessage) => string;
  readonly project: (row: Row | null, event: EventMessage) => Row;
};

/** What each type of event changes in the row that stands before it. */
export type RowChanges = EventHandlers<EventHandlerContext & { readonly before: Row }, Row>;
