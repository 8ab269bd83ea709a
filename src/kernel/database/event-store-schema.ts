import type { JsonRecord } from '../../base/json.ts';
import type { Fact } from '../terms/fact.ts';
import type { ActivationId, DatabaseId } from '../terms/names.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';
import type { DatabaseSchema, Sequence, TableSchema } from './schema.ts';

/** Event ids; store number `index` of so many draws `index`, `index + of`, ...: none is drawn by two (D2). */
export function eventIdsOf(index = 1, of = 1): Sequence {
  return { name: 'events', first: index, step: of };
}

/** The event ids that a database draws, if it stores events. */
export function eventIdsIn({ sequences }: DatabaseSchema): Sequence | undefined {
  return sequences.find(({ name }) => name === eventIdsOf().name);
}

/** The event store's tables; their names and columns are Eventuate Local's, plus `entity_version` of `events`. */
export const eventsTable: TableSchema = {
  name: 'events',
  key: ['event_id'],
  // Not unique, on purpose: the usual guard against two writers is the UPDATE of `entities` (D1).
  indexes: [['entity_type', 'entity_id', 'entity_version']],
  sequence: eventIdsOf().name,
};

/** The same where that index is the guard: no two events of a stream can have one version. */
export function withUniqueVersions(events: TableSchema): TableSchema {
  return { ...events, unique: eventsTable.indexes };
}

/** The commands and replies that transactions announce, beside their events and with ids of the same sequence (M5). */
export const messagesTable: TableSchema = {
  name: 'messages',
  key: ['message_id'],
  // By it the reply to a command is found.
  indexes: [['cause']],
  sequence: eventIdsOf().name,
};

export const entitiesTable: TableSchema = {
  name: 'entities',
  key: ['entity_type', 'entity_id'],
  indexes: [],
};

export const snapshotsTable: TableSchema = {
  name: 'snapshots',
  key: ['entity_type', 'entity_id', 'entity_version'],
  indexes: [],
};

/** `id` is the event's id; `published` is 0 or 1, as IndexedDB indexes no booleans. */
export const outboxTable: TableSchema = { name: 'outbox', key: ['id'], indexes: [['published']] };

export const eventStoreTables: readonly TableSchema[] = [eventsTable, entitiesTable, snapshotsTable];

/** One entity's snapshots, oldest first: the newest is the last. */
export function snapshotsOf(entityType: string, entityId: string): Query {
  return {
    table: snapshotsTable.name,
    where: { entity_type: entityType, entity_id: entityId },
  };
}

/** One entity's events in their order, after a version; version 0 is the whole stream. */
export function eventsAfter(entityType: string, entityId: string, version: number): Query {
  return {
    table: eventsTable.name,
    where: { entity_type: entityType, entity_id: entityId },
    above: { column: 'entity_version', value: version },
  };
}

/** A snapshot is committed; `by`: whose transaction was open beside it. */
export function snapshotWritten(database: DatabaseId, row: Row, by: ActivationId | null): Fact {
  return {
    kind: 'snapshot-written',
    database,
    aggregateType: row['entity_type'] as string,
    aggregateId: row['entity_id'] as string,
    version: row['entity_version'] as number,
    state: row['snapshot_json'] as JsonRecord,
    by,
  };
}
