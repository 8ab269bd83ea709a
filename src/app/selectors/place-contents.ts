import { isRecord } from '../../base/json.ts';
import { entriesFrom, getValue, lastEntries, lastEntry, type SortedMap } from '../../base/sorted-map.ts';
import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import { readableEnd } from '../../kernel/broker/broker.ts';
import type { Database } from '../../kernel/database/database.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import { documentsTable } from '../../system/keeping/aggregate-document.ts';
import { flaggedEvents } from '../../system/publishing/flag-on-events.ts';
import type { MapPlace } from '../../scenarios/form/map-layout.ts';
import { doneOutside, wordIn } from './done-outside.ts';
import { fromBefore } from './from-before.ts';
import { logLag } from './log-lag.ts';

/** What a place shows of itself in small. */
export type PlaceContents =
  | {
      readonly kind: 'event-store';
      readonly eventCount: number;
      /** Of them, those that were there before the run began; the same below. */
      readonly before: number;
      /** The newest last. */
      readonly lastEvents: readonly string[];
      /** Null where nothing is kept for a relay. */
      readonly unpublished: number | null;
      readonly openCount: number;
    }
  | {
      readonly kind: 'documents';
      readonly documentCount: number;
      readonly before: number;
      /** Each aggregate with its version; the latest by id. */
      readonly lastDocuments: readonly string[];
      /** Entries that wait for a relay; null where none is ever marked. */
      readonly unpublished: number | null;
    }
  | {
      readonly kind: 'tables';
      readonly tables: readonly {
        readonly name: string;
        readonly rowCount: number;
        readonly before: number;
      }[];
      readonly openCount: number;
    }
  | {
      readonly kind: 'broker';
      readonly partitions: readonly PartitionView[];
      /** Positions that compacted topics keep. */
      readonly kept: readonly { readonly topic: string; readonly offset: number }[];
    }
  | { readonly kind: 'consumer'; readonly lag: number }
  | { readonly kind: 'mails'; readonly count: number; readonly before: number; readonly last: string | null }
  /** What an outside system has written down; what it said to the latest of it. */
  | { readonly kind: 'outside'; readonly count: number; readonly last: string | null }
  | { readonly kind: 'workers'; readonly count: number };

export type PartitionView = {
  readonly id: string;
  readonly size: number;
  readonly before: number;
  readonly last: string | null;
  /** How many records each group may read and has not acknowledged. */
  readonly lags: readonly { readonly group: string; readonly lag: number }[];
  /** Of a dead-letter topic: what lies parked there; null: it is none. */
  readonly parked: number | null;
};

/** Computed from the world at the viewpoint, and that before the first move. */
export function placeContents(world: World, place: MapPlace, start: World): PlaceContents {
  const database = place.database === null ? undefined : world.databases[place.database];
  if (database !== undefined) return databaseContents(database, start.databases[place.database ?? '']);
  const broker = world.brokers[place.id];
  if (broker !== undefined)
    return {
      kind: 'broker',
      partitions: partitionsOf(broker, start.brokers[place.id]),
      kept: keptIn(broker),
    };
  const done = place.kind === 'outside' ? doneOutside(world, place.id) : [];
  const latest = done.at(-1);
  if (latest !== undefined) return { kind: 'outside', count: done.length, last: wordIn(latest, 'option') };
  if (place.kind === 'outside') {
    const mails = world.mails[place.id];
    const last = mails === undefined ? undefined : lastEntry(mails)?.value;
    const before = fromBefore(mails, start.mails[place.id]);
    return { kind: 'mails', count: mails?.size ?? 0, before, last: last?.subject ?? null };
  }
  const behind = logLag(world, place.id, place.log);
  if (behind !== null) return { kind: 'consumer', lag: behind };
  if (place.kind === 'consumer') return { kind: 'consumer', lag: lagOf(world, place.id) };
  const active = Object.values(world.activations).filter((one) => one.place === place.id);
  return { kind: 'workers', count: active.length };
}

const lastEventCount = 8;

function databaseContents(database: Database, start: Database | undefined): PlaceContents {
  const before = (name: string): number => fromBefore(database.tables[name]?.rows, start?.tables[name]?.rows);
  const openCount = database.transactions.filter(holdsSomething).length;
  const events = database.tables['events'];
  if (events !== undefined)
    return {
      kind: 'event-store',
      eventCount: events.rows.size,
      before: before('events'),
      lastEvents: lastValues(events.rows, lastEventCount).map(eventLabel),
      unpublished: unpublishedOf(database),
      openCount,
    };
  const documents = database.tables[documentsTable.name];
  if (documents !== undefined)
    return {
      kind: 'documents',
      documentCount: documents.rows.size,
      before: before(documentsTable.name),
      lastDocuments: lastValues(documents.rows, lastEventCount).map(documentLabel),
      unpublished: unpublishedEntriesOf(documents),
    };
  const tables = Object.entries(database.tables)
    .filter(([name]) => name !== 'commit_log')
    .map(([name, table]) => ({ name, rowCount: table.rows.size, before: before(name) }));
  return { kind: 'tables', tables, openCount };
}

/** What has begun and only waits to read is nobody's concern. */
const holdsSomething = ({ writes, locks }: Database['transactions'][number]): boolean =>
  writes.length > 0 || locks.length > 0;

/** By the index, whose unpublished rows come first: the table itself only grows. */
function unpublishedOf(database: Database): number | null {
  const index = [outboxTable, flaggedEvents]
    .map(({ name, indexes }) => database.tables[name]?.indexes[indexes.findIndex(isOfMarks)])
    .find((one) => one !== undefined);
  if (index === undefined) return null;
  let count = 0;
  for (const { key } of entriesFrom(index)) {
    if (typeof key !== 'object' || key[0] !== 0) break;
    count += 1;
  }
  return count;
}

const isOfMarks = ([column]: readonly string[]): boolean => column === 'published';

/** By the multikey index, from the first document that has any. */
function unpublishedEntriesOf({ indexes }: Database['tables'][string]): number | null {
  const [index] = indexes;
  if (index === undefined) return null;
  let count = 0;
  for (const { key } of entriesFrom(index, [1])) count += typeof key === 'object' ? Number(key[0]) : 0;
  return count;
}

type Broker = World['brokers'][string];

function partitionsOf(broker: Broker, start: Broker | undefined): readonly PartitionView[] {
  return Object.entries(broker.partitions).map(([id, log]) => {
    const last = lastEntry(log)?.value;
    return {
      id,
      size: log.size,
      before: fromBefore(log, start?.partitions[id]),
      last: last === undefined ? null : `${last.type} #${last.id}`,
      lags: Object.entries(broker.groups).flatMap(([name, group]) => {
        const offset = group.committed[id];
        return offset === undefined ? [] : [{ group: name, lag: readableEnd(broker, group, id) - offset }];
      }),
      parked: parkedIn(broker, id),
    };
  });
}

function parkedIn({ groups, partitions }: Broker, partition: string): number | null {
  const released = Object.values(groups).map((group) => group.released?.[partition]);
  const end = released.find((offset) => offset !== undefined);
  return end === undefined ? null : (partitions[partition]?.size ?? 0) - end;
}

function keptIn({ compacted }: Broker) {
  return Object.entries(compacted).flatMap(([topic, records]) =>
    Object.values(records).map(({ offset }) => ({ topic, offset: Number(offset) })),
  );
}

/** Records that wait for the groups that a place reads for. */
function lagOf(world: World, place: PlaceId): number {
  let lag = 0;
  for (const broker of Object.values(world.brokers))
    for (const group of Object.values(broker.groups))
      for (const [partition, owner] of Object.entries(group.owners))
        if (owner === place) lag += readableEnd(broker, group, partition) - (group.committed[partition] ?? 0);
  return lag;
}

function lastValues(rows: SortedMap<Row>, count: number): readonly Row[] {
  return lastEntries(rows, count).map(({ value }) => value);
}

function eventLabel(row: Row): string {
  const [type, id] = [row['event_type'], row['event_id']];
  return `${typeof type === 'string' ? type : '?'} #${typeof id === 'number' ? id : '?'}`;
}

function documentLabel({ document }: Row): string {
  const { entity_id: id, entity_version: version } = isRecord(document) ? document : {};
  return `${typeof id === 'string' ? id : '?'} v${typeof version === 'number' ? version : '?'}`;
}

/** The newest records of a partition, oldest first, for the table view. */
export function recordsOf(broker: Broker, partition: string, countMax: number, start: Broker | undefined) {
  const log = broker.partitions[partition];
  const atStart = start?.partitions[partition];
  if (log === undefined) return [];
  return lastEntries(log, countMax).map(({ key, value }) => ({
    offset: typeof key === 'number' ? key : 0,
    message: value,
    isBefore: atStart !== undefined && getValue(atStart, key) !== undefined,
  }));
}
