import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadModel } from './read-model.ts';

const table: TableSchema = { name: 'template_view', key: ['template_id'], indexes: [] };

/** The read model of templates: how often each may be used. `changes` counts the events applied. */
export const templateView: ReadModel = {
  table,
  aggregateType: 'Template',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? { template_id: event.aggregateId, count: 0, status: 'NONE', changes: 0 };
    return { ...before, ...changeBy(event), changes: Number(before['changes']) + 1 };
  },
};

function changeBy({ type, data }: EventMessage): Row {
  switch (type) {
    case 'CountChangeRequested':
      return { status: 'PENDING' };
    case 'CountChangeApproved':
      return { status: 'APPROVED', count: data['count'] ?? 0 };
    case 'CountChangeRejected':
      return { status: 'REJECTED' };
    default:
      return {};
  }
}
