import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { ReadModel, RowChanges } from './read-model.ts';

const table: TableSchema = { name: 'customer_view', key: ['customer_id'], indexes: [] };

/** The event handlers: what each type of event changes in the row. */
const changes: RowChanges = {
  CustomerCreated: ({ event: { data } }) => ({
    name: data['name'] ?? '',
    credit_limit: data['creditLimit'] ?? 0,
  }),
  CreditReserved: ({ before, event }) => ({
    reserved: Number(before['reserved']) + Number(event.data['amount']),
  }),
  CreditReleased: ({ before, event }) => ({
    reserved: Number(before['reserved']) - Number(event.data['amount']),
  }),
};

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
    return { ...before, ...handleEvent(changes, { before, event }), changes: Number(before['changes']) + 1 };
  },
};
