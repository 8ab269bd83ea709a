import type { Cause } from '../../kernel/cause.ts';
import type { Fact } from '../../kernel/fact.ts';
import type { EventMessage } from '../../kernel/message.ts';

/** What a commit makes true: these events are, each decided on the version before it. */
export function announce(events: readonly EventMessage[], cause: Cause): readonly Fact[] {
  return events.map((event) => ({
    kind: 'event-committed',
    event,
    basedOn: event.version - 1,
    cause,
    group: events[0]?.id ?? event.id,
  }));
}
