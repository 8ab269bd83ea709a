import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadModel } from './read-model.ts';

const table: TableSchema = { name: 'customer_view', key: ['customer_id'], indexes: [] };

/** The read model of customers. `changes` counts the events applied. */
export const customerView: ReadModel = {
  table,
  aggregateType: 'Customer',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? {
      customer_id: event.aggregateId,
      name: '',
      credit_limit: 0,
      reserved: 0,
      changes: 0,
    };
    return { ...before, ...changeBy(before, event), changes: Number(before['changes']) + 1 };
  },
};

function changeBy(before: Row, event: EventMessage): Row {
  switch (event.type) {
    case 'CustomerCreated':
      return { name: event.data['name'] ?? '', credit_limit: event.data['creditLimit'] ?? 0 };
    case 'CreditReserved':
      return { reserved: Number(before['reserved']) + Number(event.data['amount']) };
    case 'CreditReleased':
      return { reserved: Number(before['reserved']) - Number(event.data['amount']) };
    default:
      return {};
  }
}
