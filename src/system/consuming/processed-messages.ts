import type { TableSchema } from '../../kernel/database/schema.ts';

/** The consumer's duplicate check: ids of messages that took effect. */
export const processedMessagesTable: TableSchema = {
  name: 'processed_messages',
  key: ['subscriber', 'message_id'],
  indexes: [],
  // Nobody keeps every id for ever: what comes after its entry has expired is not recognised.
  expires: true,
};
