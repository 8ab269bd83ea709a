import type { Key } from '../../../base/key.ts';
import { getValue, valuesOf } from '../../../base/sorted-map.ts';
import { eventsTable } from '../../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../../kernel/database/message-from-row.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import { isEvent } from '../../../kernel/terms/message-kind.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import type { World } from '../../../kernel/world/world.ts';
import { shownCount } from '../cards/shown-count.ts';
import type { Card } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';

type Caused = {
  readonly schema: DatabaseSchema;
  readonly table: string;
  readonly key: Key;
  readonly kind: Card['kind'];
  /** Its aggregate's id, or that of the aggregate that it is a view of. */
  readonly name: string;
};

/** The messages that made a committed row what it is, the oldest first; before the run, those of its aggregate. */
export function rowCauses(
  { history, start }: Drawing,
  { schema, table, key, kind, name }: Caused,
): readonly number[] {
  const own = getValue(history.causes, thingId.row(schema.id, table, key)) ?? [];
  const rows = start.databases[schema.id]?.tables[table]?.rows;
  const isCleared = history.cleared[schema.id] === true;
  const isBefore = !isCleared && rows !== undefined && getValue(rows, key) !== undefined;
  if (!isBefore || (kind !== 'aggregate' && kind !== 'view')) return own;
  return [...(eventsBefore(start).get(name) ?? []), ...own].slice(-shownCount.causes);
}

const known = new WeakMap<World, ReadonlyMap<string, readonly number[]>>();

/** By aggregate: the events of before the run. A store of documents forgets them, and the broker does not. */
function eventsBefore(start: World): ReadonlyMap<string, readonly number[]> {
  const before = known.get(start);
  if (before !== undefined) return before;
  const stored = Object.values(start.databases).flatMap(({ tables }) => {
    const rows = tables[eventsTable.name]?.rows;
    return rows === undefined ? [] : valuesOf(rows).map(messageFromRow);
  });
  const published = Object.values(start.brokers).flatMap(({ partitions }) =>
    Object.values(partitions).flatMap((log) => valuesOf(log).filter(isEvent)),
  );
  const byId = new Map<number, EventMessage>([...published, ...stored].map((event) => [event.id, event]));
  const found = new Map<string, number[]>();
  for (const { id, aggregateId } of [...byId.values()].sort((one, other) => one.id - other.id))
    found.set(aggregateId, [...(found.get(aggregateId) ?? []).slice(-shownCount.causes), id]);
  known.set(start, found);
  return found;
}
