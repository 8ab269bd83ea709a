import { textIn } from '../../../base/text-in.ts';
import { emptyMap, valuesOf } from '../../../base/sorted-map.ts';
import { eventsTable } from '../../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../../kernel/database/message-from-row.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import type { World } from '../../../kernel/world/world.ts';
import { template } from '../../../domains/usage-count/template.ts';
import { templateAuditTable } from '../../../system/keeping/template-audit.ts';
import {
  countDecisionsTable,
  countRequestsTable,
  stateOfLines,
} from '../../../system/keeping/template-lines.ts';
import { templatesTable } from '../../../system/keeping/template-rows.ts';

/** All that is kept of templates: committed rows, and nothing else. Null: there is no such table. */
export type KeptTemplates = {
  /** A row a template, joined where it is kept as several. */
  readonly rows: readonly Row[] | null;
  /** Whether what is so of a template is spread over the tables of its lines. */
  readonly hasLines: boolean;
  readonly audit: readonly Row[] | null;
  readonly events: readonly EventMessage[] | null;
};

export function keptTemplates({ databases }: SystemDefinition, world: World): KeptTemplates {
  const rowsOf = (table: string): readonly Row[] | null => {
    const schema = databases.find((one) => has(one, table));
    if (schema === undefined) return null;
    return valuesOf(world.databases[schema.id]?.tables[table]?.rows ?? emptyMap<Row>());
  };
  const stored = rowsOf(eventsTable.name)?.map(messageFromRow) ?? null;
  const roots = rowsOf(templatesTable.name);
  const [requests, decisions] = [rowsOf(countRequestsTable.name), rowsOf(countDecisionsTable.name)];
  const hasLines = requests !== null && decisions !== null;
  return {
    rows: hasLines ? (roots?.map((root) => joined(root, requests, decisions)) ?? null) : roots,
    hasLines,
    audit: rowsOf(templateAuditTable.name),
    events: stored?.filter(({ aggregateType }) => aggregateType === template.type) ?? null,
  };
}

/** The one row that a join of the three tables finds of a template. */
function joined(root: Row, requests: readonly Row[], decisions: readonly Row[]): Row {
  const lineIn = (rows: readonly Row[]) => rows.find((row) => row['template_id'] === root['template_id']);
  return { ...root, ...stateOfLines(root, lineIn(requests), lineIn(decisions)) };
}

const has = ({ tables }: DatabaseSchema, table: string): boolean => tables.some(({ name }) => name === table);

/** The templates that anything is kept of. */
export function templatesIn({ rows, audit, events }: KeptTemplates): readonly string[] {
  const named = [...(rows ?? []), ...(audit ?? [])].map((row) => textIn(row, 'template_id') ?? '');
  return [...new Set([...named, ...(events ?? []).map(({ aggregateId }) => aggregateId)])].toSorted();
}
