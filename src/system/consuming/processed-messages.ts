import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { GroupId } from '../../kernel/terms/names.ts';
import type { ProcessedMark } from '../consumer/mark.ts';

/** The consumer's duplicate check: ids of messages that took effect. */
export const processedMessagesTable: TableSchema = {
  name: 'processed_messages',
  key: ['subscriber', 'message_id'],
  indexes: [],
  // Nobody keeps every id for ever: what comes after its entry has expired is not recognised.
  expires: true,
};

/** What a consumer that has processed these has noted. */
export const processedMarks = (
  subscriber: GroupId,
  events: readonly EventMessage[],
): readonly ProcessedMark[] =>
  events.map(({ id }) => ({ table: processedMessagesTable.name, row: { subscriber, message_id: id } }));
