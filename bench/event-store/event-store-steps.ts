import type { Row } from '../../src/kernel/database/row.ts';
import { entitiesTable, eventsTable, outboxTable } from '../../src/kernel/database/event-store-schema.ts';
import { present } from '../../src/base/assert.ts';
import type { EventMessage } from '../../src/kernel/terms/message.ts';
import type { DatabaseId } from '../../src/kernel/terms/names.ts';
import type { Append, NewEvent } from './append.ts';
import type { StorageStep } from '../../src/storage/storage.ts';

/**
 * The steps of a `create` (expected version 0) or an `update`: the guarded entity first, so that a
 * conflict is reported as one, then the sequence, the events and the outbox.
 */
export function appendSteps(
  database: DatabaseId,
  append: Append,
  expectedVersion: number,
  ids: readonly number[],
): readonly StorageStep[] {
  const { entityType, entityId, events, outboxTopic } = append;
  const insert = (table: string, key: number, after: Row): StorageStep => ({
    kind: 'write',
    database,
    write: { table, key, before: null, after },
  });
  const entityAt = (version: number): Row => ({
    entity_type: entityType,
    entity_id: entityId,
    entity_version: version,
  });
  const steps: StorageStep[] = [
    {
      kind: 'write',
      database,
      write: {
        table: entitiesTable.name,
        key: [entityType, entityId],
        before: expectedVersion === 0 ? null : entityAt(expectedVersion),
        after: entityAt(expectedVersion + events.length),
      },
    },
    {
      kind: 'sequence',
      database,
      sequence: present(eventsTable.sequence, 'a sequence of event ids'),
      value: present(ids.at(-1), 'an id'),
    },
  ];
  events.forEach((event, index) => {
    const id = present(ids[index], 'an id for each event');
    const version = expectedVersion + index + 1;
    steps.push(insert(eventsTable.name, id, eventRow(append, event, id, version)));
    if (outboxTopic !== null)
      steps.push(insert(outboxTable.name, id, outboxRow(append, event, id, version, outboxTopic)));
  });
  return steps;
}

const eventRow = (append: Append, event: NewEvent, id: number, version: number): Row => ({
  event_id: id,
  event_type: event.type,
  event_data: event.data,
  entity_type: append.entityType,
  entity_id: append.entityId,
  entity_version: version,
  triggering_event: event.triggeringEvent,
});

function outboxRow(append: Append, event: NewEvent, id: number, version: number, topic: string): Row {
  const message: EventMessage = {
    id,
    type: event.type,
    aggregateType: append.entityType,
    aggregateId: append.entityId,
    version,
    data: event.data,
    triggeringEvent: event.triggeringEvent,
  };
  return { id, topic, partition_key: append.entityId, message, published: 0 };
}
