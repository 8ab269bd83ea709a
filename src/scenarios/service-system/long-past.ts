import { assert, present } from '../../base/assert.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import { entitiesTable, eventsTable, snapshotsTable } from '../../kernel/database/event-store-schema.ts';
import type { Past, PastRow } from '../../kernel/definition/past.ts';
import type { Row } from '../../kernel/database/row.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { rowFromSnapshot } from '../../system/aggregate/snapshot.ts';
import { rowFromEvent } from '../../system/aggregate/stored-event.ts';
import { foldFound } from '../../system/aggregate/fold-found.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import type { LongStream } from './long-stream.ts';
import { appliedVersions, viewRows } from './past-readers.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** What is left of a long stream that is over: its events, who has acted on them. Null: nothing. */
export function longPastOf(system: ServiceSystem, slots: SystemSlots): (() => Past) | null {
  const { eventCount } = slots['stream-length'];
  const { longStream } = system;
  if (eventCount === 0 || longStream === undefined) return null;
  return () => {
    const events = storedEvents(system, longStream, eventCount);
    const messages = events.map(messageFromRow);
    const own = (table: string, row: Row): PastRow => ({ database: namesOf(system).database, table, row });
    return {
      events: messages,
      rows: [
        ...events.map((row) => own(eventsTable.name, row)),
        own(entitiesTable.name, { ...entityOf(longStream), entity_version: eventCount }),
        ...snapshotRows(system, longStream, events, slots).map((row) => own(snapshotsTable.name, row)),
        ...viewRows(system, messages, slots),
        ...appliedVersions(system, messages, slots),
      ],
    };
  };
}

const entityOf = ({ aggregateType, aggregateId }: LongStream) => ({
  entity_type: aggregateType,
  entity_id: aggregateId,
});

const aggregateOf = ({ aggregates }: ServiceSystem, { aggregateType }: LongStream): AnyAggregate =>
  present(
    aggregates.find(({ type }) => type === aggregateType),
    `aggregate ${aggregateType}`,
  );

/** Decided by the aggregate itself, one after the other. */
function storedEvents(system: ServiceSystem, stream: LongStream, eventCount: number): readonly Row[] {
  const aggregate = aggregateOf(system, stream);
  const rows: Row[] = [];
  let { initial: state } = aggregate;
  for (let version = 1; version <= eventCount; version += 1) {
    const decided = aggregate.process(state, stream.command(version - 1));
    assert(decided.ok, `command ${version - 1} of a long stream is carried out`);
    const [event, ...others] = decided.value;
    assert(event !== undefined && others.length === 0, `command ${version - 1} raises one event`);
    rows.push({
      event_id: version,
      ...rowFromEvent(entityOf(stream), version, event, `long-ago-${String(version)}`),
    });
    state = aggregate.apply(state, event);
  }
  return rows;
}

/** The newest one, where a transaction has written it; a snapshotter writes its own as soon as it looks. */
function snapshotRows(
  system: ServiceSystem,
  stream: LongStream,
  events: readonly Row[],
  { snapshots, 'snapshot-every': every }: SystemSlots,
): readonly Row[] {
  const version = events.length - (events.length % every.eventCount);
  if (snapshots.whenSaved === undefined || version === 0) return [];
  const found = { snapshot: null, events: events.slice(0, version) };
  const loaded = foldFound(aggregateOf(system, stream), stream.aggregateId, found);
  return [rowFromSnapshot(snapshots.forgetsCauses === true ? { ...loaded, causes: [] } : loaded)];
}
