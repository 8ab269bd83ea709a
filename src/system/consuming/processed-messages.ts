import type { TableSchema } from '../../kernel/database/schema.ts';

/** The consumer's duplicate check: ids of messages that took effect. */
export const processedMessagesTable: TableSchema = {
  name: 'processed_messages',
  key: ['subscriber', 'message_id'],
  indexes: [],
};
