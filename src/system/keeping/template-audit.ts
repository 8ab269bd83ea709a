import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { columnsOf } from './template-rows.ts';

/** Who has changed a template, why, and to what: a row for each change, beside the row that was changed. */
export const templateAuditTable: TableSchema = {
  name: 'template_audit',
  key: ['audit_id'],
  indexes: [['template_id']],
  sequence: 'template_audit',
};

/** One row for each of the changes; its id is given by the sequence, as it is inserted. */
export function auditRows(
  { aggregate, id, state, version }: LoadedAggregate,
  events: readonly DomainEvent[],
): readonly Row[] {
  let after = state;
  return events.map((event, index) => {
    after = aggregate.apply(after, event);
    return {
      template_id: id,
      version: version + index + 1,
      change: event.type,
      changed_by: event.data['by'] ?? null,
      reason: event.data['reason'] ?? null,
      ...columnsOf(after),
    };
  });
}
