import { isRecord } from '../../../base/json.ts';
import { emptyMap } from '../../../base/sorted-map.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DatabaseSchema, TableSchema } from '../../../kernel/database/schema.ts';
import type { Table } from '../../../kernel/database/table.ts';
import type { OutboxEntry } from '../../../system/announcing/outbox-entry.ts';
import { documentsTable, type AggregateDocument } from '../../../system/keeping/aggregate-document.ts';
import { messageCard } from '../cards/message-card.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { Strip } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';

/** The outbox inside the documents of a collection, as a strip of its own; where none has any entry, none. */
export function documentOutbox(
  { world, start, pins }: Drawing,
  schema: DatabaseSchema,
  table: TableSchema,
): readonly Strip[] {
  if (table.name !== documentsTable.name) return [];
  const entries = entriesIn(world.databases[schema.id]?.tables[table.name]?.rows ?? emptyMap<Row>());
  if (entries.length === 0) return [];
  const before = new Set(
    entriesIn(start.databases[schema.id]?.tables[table.name]?.rows ?? emptyMap<Row>()).map(({ id }) => id),
  );
  // Where nothing is counted in an index nothing is ever marked, and an entry waits for nobody.
  const isMarked = table.multikey !== undefined;
  const first = entries.length - shownCount.entries;
  const cards = entries.flatMap(({ id: eventId, published, message }, index) => {
    const id = thingId.entry(schema.id, table.name, eventId);
    if (index < first && !pins.has(id)) return [];
    const mark = !isMarked ? null : published ? 'published' : 'unpublished';
    const look = { mark, isPinned: pins.has(id), isPreloaded: before.has(eventId) } as const;
    return [messageCard(id, message, { firmness: 'solid', ...look })];
  });
  return [{ table: `${table.name}.outbox`, count: entries.length, rows: cards }];
}

/** All entries by their ids: an older one may stand in a document that comes later. Found once for a table. */
const known = new WeakMap<Table['rows'], readonly OutboxEntry[]>();

export function entriesIn(rows: Table['rows']): readonly OutboxEntry[] {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const entries = rows.chunks
    .flatMap((chunk) => chunk.flatMap(({ value }) => outboxOf(value)))
    .sort((one, other) => one.id - other.id);
  known.set(rows, entries);
  return entries;
}

const outboxOf = ({ document }: Row): readonly OutboxEntry[] =>
  isRecord(document) ? (document as unknown as AggregateDocument).outbox : [];
