import { isRecord } from '../../base/json.ts';
import { valuesOf } from '../../base/sorted-map.ts';
import type { World } from '../../kernel/world.ts';

/**
 * The ids of the aggregates of a type that are there or on their way, so that a form can offer
 * the ones that exist and a new one that does not.
 */
export function knownIds(world: World, aggregateType: string): readonly string[] {
  const ids = new Set<string>();
  for (const database of Object.values(world.databases)) {
    const entities = database.tables['entities'];
    if (entities === undefined) continue;
    for (const row of valuesOf(entities.rows))
      if (row['entity_type'] === aggregateType && typeof row['entity_id'] === 'string')
        ids.add(row['entity_id']);
  }
  for (const { args } of Object.values(world.activations)) {
    const command = args['command'];
    if (!isRecord(command) || command['aggregateType'] !== aggregateType) continue;
    if (typeof command['aggregateId'] === 'string') ids.add(command['aggregateId']);
  }
  return [...ids];
}
