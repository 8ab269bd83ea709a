import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadModel } from './read-model.ts';

const table: TableSchema = { name: 'order_view', key: ['order_id'], indexes: [] };

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
    return { ...before, ...changeBy(event), changes: Number(before['changes']) + 1 };
  },
};

function changeBy(event: EventMessage): Row {
  const total = event.data['total'] ?? 0;
  switch (event.type) {
    case 'OrderCreated':
      return { status: 'PENDING', total };
    case 'OrderRevised':
      return { total };
    case 'OrderApproved':
      return { status: 'APPROVED' };
    case 'OrderRejected':
      return { status: 'REJECTED' };
    case 'OrderCancelled':
      return { status: 'CANCELLED' };
    default:
      return {};
  }
}
