import { eventsTable, messagesTable } from '../../../kernel/database/event-store-schema.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';

/** Each event carries the id of the transaction that has written it. */
export const stampedEvents: TableSchema = {
  ...eventsTable,
  indexes: [...eventsTable.indexes, ['transaction_id', 'event_id']],
  transactionColumn: 'transaction_id',
};

/** The same of commands and replies. */
export const stampedMessages: TableSchema = {
  ...messagesTable,
  indexes: [...messagesTable.indexes, ['transaction_id', 'message_id']],
  transactionColumn: 'transaction_id',
};
