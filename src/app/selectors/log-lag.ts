import { isRecord, type Json } from '../../base/json.ts';
import { getValue, lastEntry } from '../../base/sorted-map.ts';
import { commitLogTable } from '../../kernel/database/schema.ts';
import type { DatabaseId, PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';

/**
 * How many transactions a reader of a store's commit log is behind its end: a relay that tails it or watches
 * its documents, or a subscriber that catches up. Null for whoever reads no log.
 */
export function logLag(world: World, reader: PlaceId, store: DatabaseId | null): number | null {
  const offset = store === null ? null : offsetOf(world, reader);
  if (store === null || offset === null) return null;
  const log = world.databases[store]?.tables[commitLogTable.name]?.rows;
  const end = log === undefined ? undefined : lastEntry(log)?.value['offset'];
  return Math.max(0, Number(end ?? 0) - offset);
}

/** What it remembers, else what it has stored. */
function offsetOf(world: World, reader: PlaceId): number | null {
  const remembered = offsetIn(world.activations[reader]?.args['position']);
  if (remembered !== null) return remembered;
  for (const { tables } of Object.values(world.databases)) {
    const row =
      tables['checkpoints'] === undefined ? undefined : getValue(tables['checkpoints'].rows, reader);
    if (row !== undefined) return offsetIn(row);
  }
  const topics = Object.values(world.brokers).flatMap(({ compacted }) => Object.values(compacted));
  return topics.map((records) => offsetIn(records[reader])).find((offset) => offset !== null) ?? null;
}

function offsetIn(value: Json | undefined): number | null {
  if (value === undefined || !isRecord(value)) return null;
  return typeof value['offset'] === 'number' ? value['offset'] : null;
}
