import { eventsTable, messagesTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { fromMessagesRow } from '../../kernel/database/messages-row.ts';
import type { Bound, Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Message } from '../../kernel/terms/message.ts';

/** What a row of `events` or of `messages` announces. */
export const announcedIn = (row: Row): Message =>
  isOfMessages(row) ? fromMessagesRow(row) : messageFromRow(row);

/** The row's own id, of the sequence that both tables share: a message that is repeated has a row for each time. */
export const rowIdOf = (row: Row): number =>
  (isOfMessages(row) ? row['message_id'] : row['event_id']) as number;

/** The row by its key, for a statement of its own. */
export function keyOfRow(row: Row): Pick<Query, 'table' | 'where'> {
  const id = rowIdOf(row);
  return isOfMessages(row)
    ? { table: messagesTable.name, where: { message_id: id } }
    : { table: eventsTable.name, where: { event_id: id } };
}

/** What is asked of `events`, asked of `messages`; null: a service that announces events only has no such table. */
export function inMessages({ hasMessages }: { readonly hasMessages: boolean }, query: Query): Query | null {
  if (!hasMessages) return null;
  const { above, where, ...rest } = query;
  const conditions = Object.entries(where).map(([column, condition]) => [renamedColumn(column), condition]);
  return {
    ...rest,
    table: messagesTable.name,
    where: Object.fromEntries(conditions) as Query['where'],
    ...(above === undefined ? {} : { above: renamedBounds(above) }),
  };
}

const renamedColumn = (column: string): string => (column === 'event_id' ? 'message_id' : column);

const renamed = ({ column, value }: Bound): Bound => ({ column: renamedColumn(column), value });

const renamedBounds = ({ tie, ...bound }: NonNullable<Query['above']>): NonNullable<Query['above']> => ({
  ...renamed(bound),
  ...(tie === undefined ? {} : { tie: renamed(tie) }),
});

const isOfMessages = (row: Row): boolean => 'message_id' in row;
