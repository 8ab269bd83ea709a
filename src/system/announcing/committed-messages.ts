import { eventsTable, messagesTable } from '../../kernel/database/event-store-schema.ts';
import type { CommittedTransaction } from '../../kernel/database/commit-log.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { announcedIn } from './announced-row.ts';

/** All that a transaction of the commit log has announced, in the order of its writes: events, commands, replies. */
export function messagesOf({ writes }: CommittedTransaction): readonly Message[] {
  return writes.flatMap(({ table, after }) =>
    (table === eventsTable.name || table === messagesTable.name) && after !== null
      ? [announcedIn(after)]
      : [],
  );
}
