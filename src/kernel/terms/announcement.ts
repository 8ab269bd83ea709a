import type { Cause } from './cause.ts';
import type { Fact } from './fact.ts';
import type { EventMessage } from './message.ts';
import type { MessageId } from './names.ts';

/** What an event's insert says beside its row, and its commit makes true. */
export type Announcement = {
  readonly cause: Cause;
  /** The first event of the same commit; null: it is this one. */
  readonly group: MessageId | null;
  /** Which handler has reacted to the message that is its cause; left out where a client is. */
  readonly handler?: string;
};

/** The event is committed, decided on the version before it. */
export function eventCommitted(event: EventMessage, { cause, group, handler }: Announcement): Fact {
  const basedOn = event.version - 1;
  const by = handler === undefined ? {} : { handler };
  return { kind: 'event-committed', event, basedOn, cause, group: group ?? event.id, ...by };
}
