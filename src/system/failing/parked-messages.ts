import type { TableSchema } from '../../kernel/database/schema.ts';

/** What lies in the dead-letter topic, so that later messages of the same aggregates go there, too. */
export const parkedMessagesTable: TableSchema = {
  name: 'parked_messages',
  key: ['subscriber', 'message_id'],
  indexes: [['subscriber', 'entity_type', 'entity_id']],
};
