import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';

/** A read model: how one event changes the row of its aggregate. Pure. */
export type ReadModel = {
  readonly table: TableSchema;
  readonly aggregateType: string;
  readonly keyOf: (event: EventMessage) => string;
  readonly project: (row: Row | null, event: EventMessage) => Row;
};
