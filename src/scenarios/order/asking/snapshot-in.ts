import { emptyMap, valuesOf } from '../../../base/sorted-map.ts';
import { snapshotsTable } from '../../../kernel/database/event-store-schema.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { World } from '../../../kernel/world/world.ts';

/** The newest committed snapshot of an order; null: there is none. */
export function snapshotIn({ databases }: World, orderId: string): Row | null {
  const rows = valuesOf(databases['order-service']?.tables[snapshotsTable.name]?.rows ?? emptyMap<Row>());
  return rows.findLast((row) => row['entity_id'] === orderId) ?? null;
}
