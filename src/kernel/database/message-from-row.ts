import type { JsonRecord } from '../../base/json.ts';
import type { EventMessage } from '../terms/message.ts';
import type { Row } from './row.ts';

/** The event that a row of `events` is. */
export function messageFromRow(row: Row): EventMessage {
  const schemaVersion = row['schema_version'] as number | undefined;
  return {
    id: row['event_id'] as number,
    type: row['event_type'] as string,
    aggregateType: row['entity_type'] as string,
    aggregateId: row['entity_id'] as string,
    version: row['entity_version'] as number,
    data: row['event_data'] as JsonRecord,
    triggeringEvent: row['triggering_event'] as string,
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
  };
}
