import { assert, present } from '../../base/assert.ts';
import { seal, type Database } from '../database/database.ts';
import { keyOf, sequenceNamed, tableSchema, type DatabaseSchema } from '../database/schema.ts';
import { rowAt, writeRow } from '../database/table.ts';
import { withComponent } from '../world/component.ts';
import type { World } from '../world/world.ts';
import { appendRecord } from '../broker/produce.ts';
import { observe } from '../properties/observe.ts';
import { eventCommitted } from '../terms/announcement.ts';
import type { Fact } from '../terms/fact.ts';
import type { EventMessage } from '../terms/message.ts';
import type { SystemDefinition } from './definition.ts';
import type { PastRow } from './past.ts';

/** A world in which that has come about; promises that go by what streams come to have heard of it. */
export function withPast(definition: SystemDefinition, world: World): World {
  const past = definition.past?.();
  if (past === undefined) return world;
  let after = world;
  for (const schema of definition.databases) {
    const rows = past.rows.filter(({ database }) => database === schema.id);
    const database = present(after.databases[schema.id], `database ${schema.id}`);
    after = withComponent(after, 'databases', schema.id, filled(schema, database, rows));
  }
  const told = past.events.map(committedLongAgo);
  const folding = definition.properties.filter(({ foldsStreams }) => foldsStreams === true);
  return observe(folding, after, told).world;
}

/** With the records that lie in the broker unread: other promises hear only of these, and of all that they are published. */
export function withUnread(definition: SystemDefinition, world: World): World {
  const unread = definition.past?.().unread ?? [];
  if (unread.length === 0) return world;
  const broker = unread.reduce(
    (before, { topic, key, message }) => appendRecord(before, topic, key, message).broker,
    present(world.brokers[definition.broker], `broker ${definition.broker}`),
  );
  const events = unread.map(({ event }) => event);
  const others = definition.properties.filter(({ foldsStreams }) => foldsStreams !== true);
  const committed = observe(
    others,
    withComponent(world, 'brokers', definition.broker, broker),
    events.map(committedLongAgo),
  );
  const published = events.map((event): Fact => ({ kind: 'event-published', event, by: null }));
  return observe(definition.properties, committed.world, published).world;
}

const committedLongAgo = (event: EventMessage): Fact =>
  eventCommitted(event, { cause: event.triggeringEvent, group: event.id });

/** With rows that no transaction wrote: its log, if it keeps one, begins after them. */
function filled(schema: DatabaseSchema, database: Database, rows: readonly PastRow[]): Database {
  if (rows.length === 0) return database;
  const tables = { ...database.tables };
  const sequences = { ...database.sequences };
  for (const { table: name, row } of rows) {
    const table = tableSchema(schema, name);
    const before = present(tables[name], `table ${name}`);
    const key = keyOf(table, row);
    assert(rowAt(before, key) === undefined, () => `one row a key in ${name}, came ${JSON.stringify(key)}`);
    tables[name] = writeRow(table, before, { table: name, key, before: null, after: row });
    if (table.sequence === undefined) continue;
    const { first, step } = sequenceNamed(schema, table.sequence);
    const last = sequences[table.sequence];
    sequences[table.sequence] = last === undefined ? first : last + step;
    assert(key === sequences[table.sequence], () => `the next of the sequence, came ${JSON.stringify(key)}`);
  }
  return seal({ ...database, tables, sequences });
}
