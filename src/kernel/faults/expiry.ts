import { lastEntries } from '../../base/sorted-map.ts';
import { act, refuse, type Acted } from '../world/environment-step.ts';
import { withComponent } from '../world/component.ts';
import { isLockedByOther } from '../meanings/lock.ts';
import { rowAt } from '../database/table.ts';
import { writeRows } from '../database/write.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { writeEffects } from '../meanings/database-ops.ts';
import type { Move } from '../world/move.ts';
import type { World } from '../world/world.ts';

type ExpireMove = Extract<Move, { kind: 'expire' }>;

/** The entries that could expire now, in the order of tables and keys; of each table the last so many. */
export function expireMoves(
  { databases }: SystemDefinition,
  world: World,
  entriesMax = Infinity,
): readonly ExpireMove[] {
  return databases.flatMap(({ id, place, tables }) => {
    const database = world.databases[id];
    if (database === undefined || world.places[place] !== 'up') return [];
    return tables
      .filter(({ expires }) => expires === true)
      .flatMap(({ name }) => {
        const rows = database.tables[name]?.rows;
        const entries = rows === undefined ? [] : lastEntries(rows, entriesMax);
        return entries
          .map(({ key }) => key)
          .filter((key) => !isLockedByOther(database, name, key, nobody))
          .map((key): ExpireMove => ({ kind: 'expire', database: id, table: name, key }));
      });
  });
}

/** Drops an entry that its database keeps for a while only: a statement of its own, at once (D15). */
export function expireRow(definition: SystemDefinition, world: World, move: ExpireMove): Acted {
  const schema = definition.databases.find(({ id }) => id === move.database);
  const table = schema?.tables.find(({ name }) => name === move.table);
  const database = schema === undefined ? undefined : world.databases[schema.id];
  const rows = table?.expires === true ? database?.tables[table.name] : undefined;
  if (schema === undefined || database === undefined || rows === undefined)
    return refuse(`nothing expires in ${move.database}/${move.table}`);
  if (world.places[schema.place] !== 'up') return refuse(`${schema.place} is not up`);
  const before = rowAt(rows, move.key);
  if (before === undefined) return refuse(`there is no such entry in ${move.table}`);
  if (isLockedByOther(database, move.table, move.key, nobody)) return refuse('a transaction holds the entry');
  const write = { table: move.table, key: move.key, before, after: null };
  const changed = writeRows(schema, database, null, [write], []);
  return act(move, schema.place, withComponent(world, 'databases', schema.id, changed.database), {
    effects: writeEffects(schema.id, changed.committed),
  });
}

/** No process: every open transaction is another's. */
const nobody = '';
