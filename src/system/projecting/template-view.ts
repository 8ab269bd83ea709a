import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { ReadModel, RowChanges } from './read-model.ts';

const table: TableSchema = { name: 'template_view', key: ['template_id'], indexes: [] };

/** The event handlers: what each type of event changes in the row. */
const changes: RowChanges = {
  CountChangeRequested: () => ({ status: 'PENDING' }),
  CountChangeApproved: ({ event }) => ({ status: 'APPROVED', count: event.data['count'] ?? 0 }),
  CountChangeRejected: () => ({ status: 'REJECTED' }),
};

/** The read model of templates: how often each may be used. `changes` counts the events applied. */
export const templateView: ReadModel = {
  table,
  aggregateType: 'Template',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? { template_id: event.aggregateId, count: 0, status: 'NONE', changes: 0 };
    return { ...before, ...handleEvent(changes, { before, event }), changes: Number(before['changes']) + 1 };
  },
};
