import { getValue, lastEntries, type SortedMap } from '../../../base/sorted-map.ts';
import { isRecord } from '../../../base/json.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { Fact } from '../../../kernel/terms/fact.ts';
import type { World } from '../../../kernel/world/world.ts';

/** The name of the customer who has asked to be forgotten, as it was told. */
const nameIn = (facts: readonly Fact[]): unknown =>
  facts.flatMap((fact) => (fact.kind === 'person-forgotten' ? [fact.data['name']] : []))[0];

const rowsOf = ({ databases }: World, database: string, table: string): SortedMap<Row> | undefined =>
  databases[database]?.tables[table]?.rows;

/** Whether the read model still shows that name. */
export function isShown(facts: readonly Fact[], end: World): boolean {
  const name = nameIn(facts);
  const rows = rowsOf(end, 'projection', 'customer_view');
  return name !== undefined && rows !== undefined && getValue(rows, 'customer-1')?.['name'] === name;
}

/** Whether a snapshot still holds it. */
export function isInSnapshot(facts: readonly Fact[], end: World): boolean {
  const name = nameIn(facts);
  const rows = rowsOf(end, 'order-service', 'snapshots');
  const states =
    rows === undefined ? [] : lastEntries(rows, rows.size).map(({ value }) => value['snapshot_json']);
  return name !== undefined && states.some((state) => isRecord(state) && state['name'] === name);
}
