import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Row } from '../../kernel/database/row.ts';

/** A row of `events`, without the id, which the sequence gives at the insert. */
export function rowFromEvent(
  entity: { readonly entity_type: string; readonly entity_id: string },
  version: number,
  event: DomainEvent,
  triggeringEvent: string,
): Row {
  return {
    event_type: event.type,
    event_data: event.data,
    ...entity,
    entity_version: version,
    triggering_event: triggeringEvent,
  };
}
