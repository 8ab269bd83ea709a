import { isRecord } from '../../base/json.ts';
import { emptyMap, valuesOf } from '../../base/sorted-map.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { World } from '../../kernel/world/world.ts';
import { templatesTable } from '../../system/keeping/template-rows.ts';

/**
 * The ids of the aggregates of a type that are there or on their way, so that a form can offer
 * the ones that exist and a new one that does not.
 */
export function knownIds(world: World, aggregateType: string): readonly string[] {
  const ids = new Set<string>();
  for (const database of Object.values(world.databases)) {
    for (const row of valuesOf((database.tables['entities'] ?? emptyTable).rows))
      add(ids, row, aggregateType);
    for (const { template_id: id } of valuesOf((database.tables[templatesTable.name] ?? emptyTable).rows))
      if (aggregateType === 'Template' && typeof id === 'string') ids.add(id);
    for (const { document } of valuesOf((database.tables['documents'] ?? emptyTable).rows))
      if (isRecord(document)) add(ids, document, aggregateType);
  }
  for (const { args } of Object.values(world.activations)) {
    const command = args['command'];
    if (!isRecord(command) || command['aggregateType'] !== aggregateType) continue;
    if (typeof command['aggregateId'] === 'string') ids.add(command['aggregateId']);
  }
  return [...ids];
}

const emptyTable = { rows: emptyMap<Row>() };

function add(ids: Set<string>, entity: { readonly [column: string]: unknown }, aggregateType: string): void {
  const { entity_type: type, entity_id: id } = entity;
  if (type === aggregateType && typeof id === 'string') ids.add(id);
}
