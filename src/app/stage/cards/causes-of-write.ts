import { isRecord } from '../../../base/json.ts';
import {
  entitiesTable,
  eventsTable,
  messagesTable,
  outboxTable,
} from '../../../kernel/database/event-store-schema.ts';
import type { Row, Write } from '../../../kernel/database/row.ts';
import type { Fact } from '../../../kernel/terms/fact.ts';
import { checkpointsTable } from '../../../system/consumer/checkpoint.ts';
import { appliedVersionsTable } from '../../../system/consuming/applied-versions.ts';
import { processedMessagesTable } from '../../../system/consuming/processed-messages.ts';
import { parkedMessagesTable } from '../../../system/failing/parked-messages.ts';
import { documentsTable } from '../../../system/keeping/aggregate-document.ts';
import { countDecisionsTable, countRequestsTable } from '../../../system/keeping/template-lines.ts';
import { templatesTable } from '../../../system/keeping/template-rows.ts';

/** Tables that keep messages, or say how far somebody is: no message makes their rows what they are. */
const withoutCauses: ReadonlySet<string> = new Set([
  eventsTable.name,
  messagesTable.name,
  outboxTable.name,
  processedMessagesTable.name,
  appliedVersionsTable.name,
  parkedMessagesTable.name,
  checkpointsTable.name,
]);

/** The row of a template, and its lines where it has some. */
const ofTemplates: ReadonlySet<string> = new Set([
  templatesTable.name,
  countRequestsTable.name,
  countDecisionsTable.name,
]);

/** Of what becomes true together with a row, the messages that make it what it is. */
export function causesOfWrite({ table, key, after }: Write, facts: readonly Fact[]): readonly number[] {
  // What a row says by itself need not be remembered.
  if (after === null || withoutCauses.has(table) || 'message_id' in after) return [];
  const aggregate = aggregateOf(table, after);
  // Many are applied at once where a whole view is: each row is made of those about its own aggregate.
  const isWhole = facts.filter(({ kind }) => kind === 'event-applied').length > 1;
  return facts.flatMap((fact) => {
    if (aggregate === null)
      return fact.kind === 'event-applied' &&
        fact.hasNoEffect !== true &&
        (!isWhole || fact.event.aggregateId === key)
        ? [fact.event.id]
        : [];
    if (fact.kind !== 'event-committed') return [];
    const { id, aggregateType, aggregateId } = fact.event;
    return aggregate.type === aggregateType && aggregate.id === aggregateId ? [id] : [];
  });
}

/** Whose state a row keeps; null: it is none that keeps an aggregate. */
function aggregateOf(table: string, row: Row): { readonly type: unknown; readonly id: unknown } | null {
  const named = table === documentsTable.name ? row['document'] : table === entitiesTable.name ? row : null;
  if (ofTemplates.has(table)) return { type: 'Template', id: row['template_id'] };
  if (!isRecord(named)) return null;
  return { type: named['entity_type'], id: named['entity_id'] };
}
