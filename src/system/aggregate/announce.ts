import { eventCommitted } from '../../kernel/terms/announcement.ts';
import type { Cause } from '../../kernel/terms/cause.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';

/** What the put of a document makes true: the events in it are committed together. */
export function announce(events: readonly EventMessage[], cause: Cause): readonly Fact[] {
  const group = events[0]?.id ?? null;
  return events.map((event) => eventCommitted(event, { cause, group }));
}
