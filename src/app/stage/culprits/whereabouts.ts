import type { Key } from '../../../base/key.ts';
import { emptyMap, entriesFrom, getValue } from '../../../base/sorted-map.ts';
import {
  entitiesTable,
  eventsTable,
  messagesTable,
  outboxTable,
} from '../../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../../kernel/database/message-from-row.ts';
import type { Row } from '../../../kernel/database/row.ts';
import { isEvent } from '../../../kernel/terms/message-kind.ts';
import type { EventMessage, Mail, Message } from '../../../kernel/terms/message.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import { documentId, documentsTable } from '../../../system/keeping/aggregate-document.ts';
import { templatesTable } from '../../../system/keeping/template-rows.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Spot } from '../moment/spot.ts';
import { entriesIn } from '../places/document-outbox.ts';
import { copiesIn } from '../places/tape-cells.ts';
import { memoryOf, type HeldMessage } from '../process/memory-of.ts';
import { stepsOf } from '../process/steps-of.ts';

export type RowAt = {
  readonly spot: Extract<Spot, { kind: 'row' }>;
  readonly row: Row;
  /** Else a transaction that is open would make it so. */
  readonly isCommitted: boolean;
};

/** Rows of a table of that name, in whichever databases have one, by their key: committed, else about to be. */
export function rowsAt({ world }: StageMoment, table: string, key: Key): readonly RowAt[] {
  return Object.entries(world.databases).flatMap(([database, { tables, transactions }]): readonly RowAt[] => {
    const rows = tables[table]?.rows;
    if (rows === undefined) return [];
    const spot = { kind: 'row', database, table, key } as const;
    const row = getValue(rows, key);
    if (row !== undefined) return [{ spot, row, isCommitted: true }];
    const own = transactions
      .flatMap(({ writes }) => writes)
      .findLast((write) => write.table === table && JSON.stringify(write.key) === JSON.stringify(key));
    return own === undefined || own.after === null ? [] : [{ spot, row: own.after, isCommitted: false }];
  });
}

/** The row of a store that announces the event, or the command or reply; null: it is in none. */
export const eventRow = (seen: StageMoment, id: number): RowAt | null =>
  [eventsTable, messagesTable].flatMap(({ name }) => rowsAt(seen, name, id))[0] ?? null;

/** Where an event waits to be published, or has: its outbox row or entry, else its own row where that has the mark. */
export function outboxSpot(
  seen: StageMoment,
  id: number,
): { readonly spot: Spot; readonly isPublished: boolean } | null {
  const row = rowsAt(seen, outboxTable.name, id)[0] ?? eventRow(seen, id);
  if (row !== null && row.row['published'] !== undefined)
    return { spot: row.spot, isPublished: row.row['published'] === 1 };
  for (const schema of seen.definition.databases)
    for (const { name, multikey } of schema.tables) {
      const rows = seen.world.databases[schema.id]?.tables[name]?.rows;
      if (name !== documentsTable.name || multikey === undefined || rows === undefined) continue;
      const entry = entriesIn(rows).find((one) => one.id === id);
      const spot: Spot = { kind: 'entry', database: schema.id, collection: name, eventId: id };
      if (entry !== undefined) return { spot, isPublished: entry.published };
    }
  return null;
}

/** Its records in the partitions that subscribers read, copy after copy; dead letters are none of them. */
export function cellsOf(
  { definition, world }: StageMoment,
  id: number,
): readonly Extract<Spot, { kind: 'cell' }>[] {
  const dead = definition.topics.filter(({ deadLettersOf }) => deadLettersOf !== undefined);
  return Object.values(world.brokers).flatMap(({ partitions }) =>
    Object.entries(partitions).flatMap(([partition, log]) => {
      if (dead.some((topic) => partition.startsWith(`${topic.id}/`))) return [];
      return (copiesIn(log).get(id) ?? []).map((offset) => ({ kind: 'cell', partition, offset }) as const);
    }),
  );
}

export type Holder = HeldMessage & { readonly spot: Extract<Spot, { kind: 'held' }> };

/** Who has it in memory, and has not sent it. */
export function holdersOf({ definition, world }: StageMoment, id: number): readonly Holder[] {
  return Object.values(world.activations).flatMap((actor) =>
    memoryOf(actor, stepsOf(definition, actor)).messages.flatMap((held): readonly Holder[] => {
      if (held.message.id !== id || held.firmness === 'left') return [];
      return [{ ...held, spot: { kind: 'held', process: actor.id, what: id } }];
    }),
  );
}

/** The event itself, wherever it still is. */
export function eventOf(seen: StageMoment, id: number): EventMessage | null {
  const row = eventRow(seen, id);
  if (row?.spot.table === eventsTable.name) return messageFromRow(row.row);
  const [cell] = cellsOf(seen, id);
  const record =
    cell === undefined
      ? undefined
      : Object.values(seen.world.brokers)
          .map(({ partitions }) => partitions[cell.partition])
          .map((log) => (log === undefined ? undefined : getValue(log, cell.offset)))
          .find((message) => message !== undefined);
  const stored = Object.values(seen.world.databases).flatMap(({ tables }) => {
    const rows = tables[documentsTable.name]?.rows;
    return rows === undefined ? [] : entriesIn(rows).filter((entry) => entry.id === id);
  });
  const known: Message | undefined = record ?? stored[0]?.message ?? holdersOf(seen, id)[0]?.message;
  return known !== undefined && isEvent(known) ? known : null;
}

/** The row in which the aggregate of an event is kept, or where it stands. */
export function aggregateSpot(seen: StageMoment, { aggregateType, aggregateId }: EventMessage): Spot | null {
  const [entity] = rowsAt(seen, entitiesTable.name, [aggregateType, aggregateId]);
  if (entity !== undefined) return entity.spot;
  const [row] = rowsAt(seen, templatesTable.name, aggregateId);
  if (row !== undefined) return row.spot;
  const type = { type: aggregateType } as Parameters<typeof documentId>[0];
  return rowsAt(seen, documentsTable.name, documentId(type, aggregateId))[0]?.spot ?? null;
}

/** The row of a subscriber's own database that is a view of the event's aggregate. */
export function viewSpot(
  seen: StageMoment,
  subscriber: DatabaseId,
  { aggregateId }: EventMessage,
): Spot | null {
  const schema = seen.definition.databases.find(({ id }) => id === subscriber);
  const place = seen.definition.places.find(({ id }) => id === schema?.place);
  if (place?.role !== 'projection-database') return null;
  for (const { name, key } of schema?.tables ?? []) {
    const rows = seen.world.databases[subscriber]?.tables[name]?.rows;
    if (key.length === 1 && rows !== undefined && getValue(rows, aggregateId) !== undefined)
      return { kind: 'row', database: subscriber, table: name, key: aggregateId };
  }
  return null;
}

/** The last effect that a subscriber has made of a message: a mail, or a note in its own database. */
export function effectSpot({ definition, world }: StageMoment, subscriber: string, id: number): Spot | null {
  const outside = definition.places.filter(({ kind }) => kind === 'outside').map((place) => place.id);
  const isReader = (place: string): boolean =>
    definition.daemons.some(
      (daemon) =>
        daemon.program === subscriber &&
        definition.links.some(({ from, to }) => from === daemon.place && to === place),
    );
  for (const place of outside.filter(isReader)) {
    const mails = [...entriesFrom(world.mails[place] ?? emptyMap<Mail>())];
    const sent = mails.findLast(({ value }) => value.eventId === id);
    if (sent !== undefined) return { kind: 'effect', place, index: Number(sent.key) };
  }
  for (const [table, { rows }] of Object.entries(world.databases[subscriber]?.tables ?? {})) {
    const noted = [...entriesFrom(rows)].findLast(
      ({ key, value }) => value['message_id'] === id && !Array.isArray(key),
    );
    if (noted !== undefined) return { kind: 'row', database: subscriber, table, key: noted.key };
  }
  return null;
}
