import type { JsonRecord } from '../../base/json.ts';
import { valuesOf } from '../../base/sorted-map.ts';
import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import { rowAt } from '../../kernel/database/table.ts';
import { memoryName } from '../../kernel/meanings/memory.ts';
import type { DatabaseId, MessageId, PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import { streamOf } from '../../system/coordinating/saga-record.ts';
import type { ManagedHere } from '../../scenarios/form/managed-here.ts';
import { keptHow } from './kept-how.ts';
import type { SagaLog } from './saga-log.ts';

/** Where what an instance knows is kept, and what it is. */
export type KeptSaga =
  | { readonly kind: 'memory'; readonly place: PlaceId; readonly state: JsonRecord | null }
  | {
      readonly kind: 'row';
      readonly database: DatabaseId;
      readonly table: string;
      readonly state: JsonRecord | null;
      readonly version: number;
    }
  | {
      readonly kind: 'stream';
      readonly database: DatabaseId;
      readonly table: string;
      readonly state: JsonRecord | null;
      readonly records: readonly StreamRecord[];
    }
  | { readonly kind: 'nowhere'; readonly state: null };

/** What a stream keeps: what was heard or issued, by its type, and the event that keeps it. */
export type StreamRecord = { readonly id: MessageId; readonly type: string; readonly about: string };

/** What an instance knows at a moment, from wherever that is kept. */
export function keptSaga(managed: ManagedHere, { type, id, place }: SagaLog, world: World): KeptSaga {
  const { database } = managed;
  switch (keptHow(managed)) {
    case 'nowhere':
      return { kind: 'nowhere', state: null };
    case 'memory': {
      const kept = world.memories[memoryName(place, `${type} ${id}`)];
      return { kind: 'memory', place, state: stateIn(kept) };
    }
    case 'row': {
      const table = managed.state.tables[0]?.name ?? '';
      const rows = world.databases[database]?.tables[table];
      const row = rows === undefined ? undefined : rowAt(rows, [type, id]);
      return { kind: 'row', database, table, state: stateIn(row), version: Number(row?.['version'] ?? 0) };
    }
    case 'stream':
      return streamIn(managed, { type, id }, world);
  }
}

function streamIn(
  { database, manager }: ManagedHere,
  { type, id }: Pick<SagaLog, 'type' | 'id'>,
  world: World,
): KeptSaga {
  const rows = world.databases[database]?.tables[eventsTable.name]?.rows;
  const events = rows === undefined ? [] : valuesOf(rows).map(messageFromRow);
  const own = events
    .filter((event) => event.aggregateType === type && event.aggregateId === id)
    .sort((one, other) => one.version - other.version);
  const { apply, initial } = streamOf(manager);
  const state = own.length === 0 ? null : own.reduce(apply, initial);
  const records = own.map((event) => {
    const { type: about } = event.data;
    return { id: event.id, type: event.type, about: typeof about === 'string' ? about : event.type };
  });
  return { kind: 'stream', database, table: eventsTable.name, state, records };
}

/** A row, or an object in a memory, has it as a part. */
const stateIn = (kept: JsonRecord | undefined): JsonRecord | null =>
  (kept?.['state'] as JsonRecord | undefined) ?? null;
