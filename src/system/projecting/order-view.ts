import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { ReadModel, RowChanges } from './read-model.ts';

const table: TableSchema = { name: 'order_view', key: ['order_id'], indexes: [] };

/** The event handlers: what each type of event changes in the row. */
const changes: RowChanges = {
  OrderCreated: ({ event: { data } }) => ({ status: 'PENDING', total: data['total'] ?? 0 }),
  OrderRevised: ({ event: { data } }) => ({ total: data['total'] ?? 0 }),
  OrderApproved: () => ({ status: 'APPROVED' }),
  OrderRejected: () => ({ status: 'REJECTED' }),
  OrderCancelled: () => ({ status: 'CANCELLED' }),
};

/**
 * The read model of orders, one row an order. `changes` counts the events applied, so an event that
 * takes effect twice can be seen in the row.
 */
export const orderView: ReadModel = {
  table,
  aggregateType: 'Order',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? { order_id: event.aggregateId, status: 'NONE', total: 0, changes: 0 };
    return { ...before, ...handleEvent(changes, { before, event }), changes: Number(before['changes']) + 1 };
  },
};
