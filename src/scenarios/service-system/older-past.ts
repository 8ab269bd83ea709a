import { assert, present } from '../../base/assert.ts';
import { emptyMap, getValue, setValue } from '../../base/sorted-map.ts';
import type { JsonRecord } from '../../base/json.ts';
import { entitiesTable, eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { Past, PastRow } from '../../kernel/definition/past.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { rowFromSnapshot } from '../../system/aggregate/snapshot.ts';
import { rowFromEvent } from '../../system/aggregate/stored-event.ts';
import { writesSnapshots } from '../../system/snapshots/snapshots-variant.ts';
import { olderVersion } from '../../system/versioning/schema-version.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import type { OlderEvents } from './older-events.ts';
import { appliedVersions, isLastOfItsStream, viewRows } from './past-readers.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** What older code has left, in the shape that it gave to it. Null: nothing that is stored is older than the code. */
export function olderPastOf(system: ServiceSystem, slots: SystemSlots): (() => Past) | null {
  const { older } = system;
  if (slots.versioning.readOlder === undefined || older === undefined) return null;
  return () => {
    // What has happened is told by the present shape: by that it is judged who reads it rightly.
    const events = eventsOf(system, older);
    const stored = events.map((event) => storedThen(event, older));
    const messages = stored.map(messageFromRow);
    const unread = unreadOf(system, older);
    const read = events.slice(0, -unread.length);
    const own = (table: string, row: Row): PastRow => ({ database: namesOf(system).database, table, row });
    return {
      events,
      rows: [
        ...stored.map((row) => own(eventsTable.name, row)),
        ...events.filter(isLastOfItsStream).map((event) => own(entitiesTable.name, entityOf(event))),
        ...olderSnapshots(system, messages, slots).map((row) => own(snapshotsTable.name, row)),
        ...viewRows(system, read, slots),
        ...appliedVersions(system, read, slots),
      ],
      unread: unread.map((event) => ({
        topic: topicOf(event),
        key: slots.partitioning.keyOf(event),
        message: messageFromRow(storedThen(event, older)),
        event,
      })),
    };
  };
}

/** Those that nobody has read as a run begins, as they were meant. */
export const unreadOf = (system: ServiceSystem, older: OlderEvents): readonly EventMessage[] =>
  eventsOf(system, older).slice(-older.unreadCount);

/** Decided by the aggregates themselves, one after the other. */
function eventsOf({ aggregates }: ServiceSystem, { commands }: OlderEvents): readonly EventMessage[] {
  const events: EventMessage[] = [];
  let states = emptyMap<{ readonly state: JsonRecord; readonly version: number }>();
  for (const [index, command] of commands.entries()) {
    const { aggregateType, aggregateId } = command;
    const aggregate = present(
      aggregates.find(({ type }) => type === aggregateType),
      `aggregate ${aggregateType}`,
    );
    const key = [aggregateType, aggregateId];
    const { state, version } = getValue(states, key) ?? { state: aggregate.initial, version: 0 };
    const decided = aggregate.process(state, command);
    assert(decided.ok, `older command ${index} is carried out`);
    const [event, ...others] = decided.value;
    assert(event !== undefined && others.length === 0, `older command ${index} raises one event`);
    states = setValue(states, key, { state: aggregate.apply(state, event), version: version + 1 });
    events.push({
      id: index + 1,
      type: event.type,
      aggregateType,
      aggregateId,
      version: version + 1,
      data: event.data,
      triggeringEvent: `older-${String(index + 1)}`,
    });
  }
  return events;
}

const entityOf = ({ aggregateType, aggregateId, version }: EventMessage): Row => ({
  entity_type: aggregateType,
  entity_id: aggregateId,
  entity_version: version,
});

/** The newest that older code has made of each stream, by the events as it knew them. */
function olderSnapshots(
  { aggregates }: ServiceSystem,
  messages: readonly EventMessage[],
  { snapshots, 'snapshot-every': every }: SystemSlots,
): readonly Row[] {
  if (!writesSnapshots(snapshots)) return [];
  return messages.filter(isLastOfItsStream).flatMap(({ aggregateType, aggregateId: id, version: last }) => {
    const version = last - (last % every.eventCount);
    const aggregate = aggregates.find(({ type }) => type === aggregateType);
    if (version === 0 || aggregate === undefined) return [];
    const own = messages.filter(
      (event) =>
        event.aggregateType === aggregateType && event.aggregateId === id && event.version <= version,
    );
    const causes = snapshots.forgetsCauses === true ? [] : own.map((event) => event.triggeringEvent);
    const state = own.reduce((before, event) => aggregate.apply(before, event), aggregate.initial);
    return [rowFromSnapshot({ aggregate, id, version, state, causes }, { schema_version: olderVersion })];
  });
}

/** The row as older code has written it. */
function storedThen(event: EventMessage, { shapes }: OlderEvents): Row {
  const shape = shapes.find(({ type }) => type === event.type);
  const data = shape === undefined ? event.data : shape.asWrittenThen(event.data);
  const entity = { entity_type: event.aggregateType, entity_id: event.aggregateId };
  return {
    event_id: event.id,
    ...rowFromEvent(entity, event.version, { type: event.type, data }, event.triggeringEvent),
    schema_version: olderVersion,
  };
}
