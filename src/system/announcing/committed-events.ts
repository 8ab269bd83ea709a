import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { CommittedTransaction } from '../../kernel/database/commit-log.ts';

/** The events that a transaction of the commit log has inserted; none if it wrote other tables only. */
export function eventsOf({ writes }: CommittedTransaction): readonly EventMessage[] {
  return writes.flatMap(({ table, after }) =>
    table === eventsTable.name && after !== null ? [messageFromRow(after)] : [],
  );
}
