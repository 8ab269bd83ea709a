import { entriesFrom, getValue, lastEntries, lastEntry } from '../../../base/sorted-map.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import { commitLogTable } from '../../../kernel/database/schema.ts';
import type { LogPosition } from '../../../kernel/database/commit-log.ts';
import type { Table } from '../../../kernel/database/table.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DocumentChange, Op, OpResult } from '../../../kernel/language/op.ts';
import type { CommittedTransaction } from '../../../kernel/database/commit-log.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { DatabaseId, PlaceId } from '../../../kernel/terms/names.ts';
import { isRecord } from '../../../base/json.ts';
import { messagesOf } from '../../../system/announcing/committed-messages.ts';
import { checkpointsTable } from '../../../system/consumer/checkpoint.ts';
import { documentsTable, type AggregateDocument } from '../../../system/keeping/aggregate-document.ts';
import { shownCount } from '../cards/shown-count.ts';
import { messageCard } from '../cards/message-card.ts';
import type { Card, CellPicture, Rail, TapePicture } from '../picture.ts';
import { stepsOf } from '../process/steps-of.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';

/** The log of a store that somebody reads, as a tape: a cell for each event that it has committed. */
export function logTapes(drawing: Drawing, schema: DatabaseSchema): readonly TapePicture[] {
  if (!schema.hasCommitLog) return [];
  const rows = drawing.world.databases[schema.id]?.tables[commitLogTable.name]?.rows;
  const before = drawing.start.databases[schema.id]?.tables[commitLogTable.name]?.rows;
  const end = Number((rows === undefined ? undefined : lastEntry(rows))?.value['offset'] ?? 0);
  const endBefore = Number((before === undefined ? undefined : lastEntry(before))?.value['offset'] ?? 0);
  const rails = railsOf(drawing, schema, end);
  if (rows === undefined || rails.length === 0) return [];
  const id = `${schema.id}/${commitLogTable.name}`;
  const cells = shownRows(rows, drawing.pins.cellsOf(id)).flatMap(({ value }) =>
    cellsOf(drawing, id, value, endBefore),
  );
  const isQuiet = end === endBefore && rails.every(({ committed }) => committed === end);
  return [{ id, kind: 'log', count: end, cells, rails, hole: null, isQuiet }];
}

/** The newest, and before them those that must be seen. */
function shownRows(rows: Table['rows'], pinnedOffsets: readonly number[]) {
  const last = lastEntries(rows, shownCount.cells);
  const first = Number(last[0]?.value['offset'] ?? 0) - 1;
  const early = new Set(pinnedOffsets.filter((offset) => offset < first));
  if (early.size === 0) return last;
  const older = [...entriesFrom(rows)].filter(({ value }) => early.has(Number(value['offset']) - 1));
  return [...older, ...last];
}

/** A transaction that has committed no event is a cell of its own, as who reads passes over it. */
function cellsOf({ pins }: Drawing, tape: string, row: Row, endBefore: number): readonly CellPicture[] {
  const transaction = { position: row, writes: row['writes'] } as unknown as CommittedTransaction;
  const offset = Number(row['offset']) - 1;
  const isPreloaded = offset < endBefore;
  const messages = messagesIn(transaction);
  if (messages.length === 0) {
    const name = transaction.writes[0]?.table ?? commitLogTable.name;
    return [{ offset, card: otherCard(thingId.cell(tape, offset), name, isPreloaded), copy: 1 }];
  }
  return messages.map((message, index) => {
    const first = thingId.cell(tape, offset);
    const id = index === 0 ? first : `${first}.${String(index)}`;
    const card = messageCard(id, message, { firmness: 'solid', isPinned: pins.has(id), isPreloaded });
    return { offset, card, copy: 1 };
  });
}

/** The events that a transaction of the log tells of, whichever way they are kept. */
export function messagesIn(transaction: CommittedTransaction): readonly Message[] {
  const documents = transaction.writes.flatMap(({ table, after }) =>
    table === documentsTable.name && isRecord(after?.['document'])
      ? (after['document'] as unknown as AggregateDocument).outbox
      : [],
  );
  return [...messagesOf(transaction), ...documents.map(({ message }) => message)];
}

const otherCard = (id: string, name: string, isPreloaded: boolean): Card => ({
  id,
  kind: 'row',
  number: null,
  name,
  details: [],
  firmness: 'solid',
  mark: null,
  causes: [],
  isPinned: false,
  isPreloaded,
});

/** A rail for each subscriber that catches up with the log, and for each relay that tails it. */
function railsOf(drawing: Drawing, schema: DatabaseSchema, end: number): readonly Rail[] {
  const { definition, world } = drawing;
  return definition.daemons.flatMap(({ place, program, number }): readonly Rail[] => {
    if (number !== undefined || logReadBy(definition, place) !== schema.id) return [];
    const committed = storedOffset(drawing, schema, place, program);
    const read = readOffset(drawing, schema, place);
    if (committed === null && read === null) return [];
    const stored = committed ?? 0;
    const position = world.activations[place] === undefined ? stored : Math.max(stored, read ?? stored);
    return [{ group: program, members: [place], committed: stored, position, end }];
  });
}

/** What is read as a log is a store of somebody else's, where there is one within reach. */
function logReadBy({ places, links, databases }: SystemDefinition, reader: PlaceId): DatabaseId | null {
  const businessOf = (id: PlaceId) => places.find((place) => place.id === id)?.of;
  const within = databases.filter(
    ({ place, hasCommitLog }) =>
      hasCommitLog && links.some(({ from, to }) => from === reader && to === place),
  );
  const others = within.filter(({ place }) => businessOf(place) !== businessOf(reader));
  return (others[0] ?? within[0])?.id ?? null;
}

/** Where it would go on after a crash: what a subscriber keeps in its own database, or a relay at the broker. */
function storedOffset(
  { definition, world }: Drawing,
  schema: DatabaseSchema,
  place: PlaceId,
  subscriber: string,
): number | null {
  const role = definition.places.find(({ id }) => id === place)?.role;
  if (role === 'relay') {
    const kept = Object.values(world.brokers).flatMap(({ compacted }) => Object.values(compacted));
    return kept.map((records) => offsetIn(records[place])).find((offset) => offset !== null) ?? null;
  }
  const own = definition.databases.find(
    ({ id, place: at, tables }) =>
      id !== schema.id &&
      tables.some(({ name }) => name === checkpointsTable.name) &&
      definition.links.some(({ from, to }) => from === place && to === at),
  );
  const rows = own === undefined ? undefined : world.databases[own.id]?.tables[checkpointsTable.name]?.rows;
  return rows === undefined ? null : (offsetIn(getValue(rows, subscriber)) ?? 0);
}

/** How far it has read in this log by what it has in memory. */
function readOffset({ definition, world }: Drawing, schema: DatabaseSchema, place: PlaceId): number | null {
  const actor = world.activations[place];
  if (actor === undefined) return null;
  const steps = stepsOf(definition, actor);
  const reads = steps.flatMap(({ op, result }) => {
    const position = readFrom(op, schema);
    return position === null ? [] : [Math.max(position.offset, readTo(op, result))];
  });
  return reads.at(-1) ?? offsetIn(actor.args['position']);
}

function readFrom(op: Op, { id }: DatabaseSchema): LogPosition | null {
  const isRead = (op.kind === 'read-log' || op.kind === 'watch') && op.database === id;
  return isRead ? op.position : null;
}

function readTo(op: Op, result: OpResult | null): number {
  if (result?.ok !== true) return 0;
  if (op.kind === 'watch') return (result.value as DocumentChange).position.offset;
  return (result.value as readonly CommittedTransaction[]).at(-1)?.position.offset ?? 0;
}

function offsetIn(value: unknown): number | null {
  return isRecord(value) && typeof value['offset'] === 'number' ? value['offset'] : null;
}
