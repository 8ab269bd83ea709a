import { entriesFrom } from '../../base/sorted-map.ts';
import { act, refuse, type Acted } from '../world/environment-step.ts';
import { withComponent } from '../world/component.ts';
import { isLockedByOther } from '../meanings/lock.ts';
import { snapshotsTable } from '../database/event-store-schema.ts';
import type { Write } from '../database/row.ts';
import { writeRows } from '../database/write.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { writeEffects } from '../meanings/database-ops.ts';
import type { Move } from '../world/move.ts';
import type { World } from '../world/world.ts';

type SnapshotDeletion = Extract<Move, { kind: 'delete-snapshots' }>;

/** Where there are snapshots to be deleted now. */
export function snapshotDeletions(definition: SystemDefinition, world: World): readonly SnapshotDeletion[] {
  return definition.databases
    .map(({ id }): SnapshotDeletion => ({ kind: 'delete-snapshots', database: id }))
    .filter((move) => deleteSnapshots(definition, world, move).ok);
}

/**
 * Deletes all snapshots of a database: one statement of an operator, at once. They are a cache: what they say is what the
 * events say, and nothing is lost with them but time.
 */
export function deleteSnapshots(definition: SystemDefinition, world: World, move: SnapshotDeletion): Acted {
  const schema = definition.databases.find(({ id }) => id === move.database);
  const database = schema === undefined ? undefined : world.databases[schema.id];
  const rows = database?.tables[snapshotsTable.name]?.rows;
  if (schema === undefined || database === undefined || rows === undefined)
    return refuse(`there are no snapshots in ${move.database}`);
  if (world.places[schema.place] !== 'up') return refuse(`${schema.place} is not up`);
  const writes = [...entriesFrom(rows)].map(({ key, value }): Write => ({
    table: snapshotsTable.name,
    key,
    before: value,
    after: null,
  }));
  if (writes.length === 0) return refuse(`nothing has been snapshotted in ${move.database}`);
  if (writes.some(({ key }) => isLockedByOther(database, snapshotsTable.name, key, nobody)))
    return refuse('a transaction holds a snapshot');
  const changed = writeRows(schema, database, null, writes, []);
  return act(move, schema.place, withComponent(world, 'databases', schema.id, changed.database), {
    facts: [{ kind: 'snapshots-deleted', database: schema.id }],
    effects: writeEffects(schema.id, changed.committed),
  });
}

/** No process: every open transaction is another's. */
const nobody = '';
