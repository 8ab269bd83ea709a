import { isRecord } from '../../../base/json.ts';
import { entriesFrom, valuesOf } from '../../../base/sorted-map.ts';
import type { CommittedTransaction } from '../../../kernel/database/commit-log.ts';
import { commitLogTable } from '../../../kernel/database/schema.ts';
import { isEvent } from '../../../kernel/terms/message-kind.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import { messagesIn } from '../places/log-tape.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Spot } from '../moment/spot.ts';

type LogCell = { readonly spot: Extract<Spot, { kind: 'cell' }>; readonly event: EventMessage };

/** The cell of a store's log that tells of an event. */
export function logCellOf({ world }: StageMoment, id: number): LogCell | null {
  for (const [database, { tables }] of Object.entries(world.databases)) {
    const rows = tables[commitLogTable.name]?.rows;
    if (rows === undefined) continue;
    for (const { value } of entriesFrom(rows)) {
      const transaction = { position: value, writes: value['writes'] } as unknown as CommittedTransaction;
      const event = messagesIn(transaction).find((message) => message.id === id);
      if (event === undefined || !isEvent(event)) continue;
      const partition = `${database}/${commitLogTable.name}`;
      return { spot: { kind: 'cell', partition, offset: Number(value['offset']) - 1 }, event };
    }
  }
  return null;
}

/** Whether what is published is what a relay has read by a cursor, or by its position in a log. */
export function readsInOrder({ definition, world }: StageMoment): boolean {
  const hasCursor = definition.databases.some(({ tables }) =>
    tables.some(({ name }) => name === 'relay_cursor'),
  );
  return hasCursor || Object.values(world.brokers).some(({ compacted }) => Object.keys(compacted).length > 0);
}

/** Whether a relay that reads events in their order is past one: by what it keeps, or has in memory. */
export function hasPassed(seen: StageMoment, row: Extract<Spot, { kind: 'row' }>): boolean {
  if (typeof row.key !== 'number') return false;
  const { world } = seen;
  const cursors = world.databases[row.database]?.tables['relay_cursor']?.rows;
  const remembered = Object.values(world.activations).map(({ args }) => args);
  const ids = [
    ...(cursors === undefined ? [] : valuesOf(cursors)).map((cursor) => cursor['event_id']),
    ...remembered.map(cursorIn),
  ];
  if (ids.some((id) => typeof id === 'number' && id >= Number(row.key))) return true;
  const offsets = [
    ...Object.values(world.brokers).flatMap(({ compacted }) =>
      Object.values(compacted).flatMap((records) => Object.values(records).map(({ offset }) => offset)),
    ),
    ...remembered.map(({ position }) => (isRecord(position) ? position['offset'] : undefined)),
  ];
  const known = offsets.filter((offset) => typeof offset === 'number');
  if (known.length === 0) return false;
  const logged = logCellOf(seen, row.key);
  return logged !== null && known.some((offset) => offset > logged.spot.offset);
}

function cursorIn({ cursor }: { readonly [key: string]: unknown }): unknown {
  return isRecord(cursor) ? cursor['event_id'] : cursor;
}
