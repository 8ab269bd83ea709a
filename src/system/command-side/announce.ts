import { eventCommitted } from '../../kernel/announcement.ts';
import type { Cause } from '../../kernel/cause.ts';
import type { Fact } from '../../kernel/fact.ts';
import type { EventMessage } from '../../kernel/message.ts';

/** What the put of a document makes true: the events in it are committed together. */
export function announce(events: readonly EventMessage[], cause: Cause): readonly Fact[] {
  const group = events[0]?.id ?? null;
  return events.map((event) => eventCommitted(event, { cause, group }));
}
