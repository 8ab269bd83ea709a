import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
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

/** Where a replay begins: at the newest snapshot, or at nothing. */
export function stateFromSnapshot(
  aggregate: AnyAggregate,
  snapshot: Row | null,
): { readonly state: JsonRecord; readonly version: number } {
  if (snapshot === null) return { state: aggregate.initial, version: 0 };
  return {
    state: snapshot['snapshot_json'] as JsonRecord,
    version: snapshot['entity_version'] as number,
  };
}
