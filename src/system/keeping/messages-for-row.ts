import { succeed } from '../../base/result.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { nextId } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { announce } from '../aggregate/announce.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { DecidedRows, KeepingService, Saved } from './keeping-variant.ts';

/** Messages about what has changed. A row keeps none: they are made to be published, and for nothing else. */
export function* messagesForRow(
  { database }: KeepingService,
  transaction: TransactionOps,
  { aggregate, id, version }: LoadedAggregate,
  { events, ids, triggeringEvent, cause }: DecidedRows,
): Process<Saved> {
  const messages: EventMessage[] = [];
  for (const [index, { type, data }] of events.entries()) {
    const given = ids[index];
    const drawn = given === undefined ? yield* nextId(database, 'events') : succeed(given);
    if (!drawn.ok) return drawn;
    messages.push({
      id: drawn.value,
      type,
      aggregateType: aggregate.type,
      aggregateId: id,
      version: version + index + 1,
      data,
      triggeringEvent,
    });
  }
  transaction.note(announce(messages, cause));
  return succeed(messages);
}
