import { snapshotsTable } from '../../../kernel/database/event-store-schema.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { DatabaseBody } from '../picture.ts';
import { documentOutbox } from './document-outbox.ts';
import type { Drawing } from '../moment/drawing.ts';
import { locksIn } from './locks.ts';
import { logTapes } from './log-tape.ts';
import { changesIn, openTransactions } from './open-transactions.ts';
import { isOfStamps, stampsOf } from './stamps.ts';
import { stripOf } from './strip.ts';

/** The tables of all databases at a place; what nobody ever writes to in this system is left out while it is empty. */
export function databaseBody(drawing: Drawing, place: PlaceId): DatabaseBody {
  const bodies = drawing.definition.databases
    .filter((schema) => schema.place === place)
    .map((schema) => bodyOf(drawing, schema));
  return {
    kind: 'database',
    strips: bodies.flatMap(({ strips }) => strips),
    stamps: bodies.flatMap(({ stamps }) => stamps),
    open: bodies.flatMap(({ open }) => open),
    locks: bodies.flatMap(({ locks }) => locks),
    tapes: bodies.flatMap(({ tapes }) => tapes),
  };
}

function bodyOf(drawing: Drawing, schema: DatabaseSchema): Omit<DatabaseBody, 'kind'> {
  const database = drawing.world.databases[schema.id];
  if (database === undefined) return { strips: [], stamps: [], open: [], locks: [], tapes: [] };
  const changes = changesIn(schema.id, database);
  const strips = schema.tables
    .filter((table) => !isOfStamps(table))
    .flatMap((table) => [
      stripOf(drawing, schema, table, changes),
      ...documentOutbox(drawing, schema, table),
    ]);
  return {
    strips: strips.filter(
      ({ table, count, rows }) => table !== snapshotsTable.name || count + rows.length > 0,
    ),
    stamps: schema.tables.filter(isOfStamps).map((table) => stampsOf(drawing, schema, table, changes)),
    open: openTransactions(drawing.world, database, changes),
    locks: locksIn(drawing, schema, database, changes),
    tapes: logTapes(drawing, schema),
  };
}
