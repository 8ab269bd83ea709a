import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { GroupId } from '../../kernel/terms/names.ts';
import type { ProcessedMark } from '../consumer/mark.ts';

/** The version of each aggregate up to which its events have taken effect here. */
export const appliedVersionsTable: TableSchema = {
  name: 'applied_versions',
  key: ['subscriber', 'entity_type', 'entity_id'],
  // Serves those who wait until a version has been reached.
  indexes: [['subscriber', 'entity_type', 'entity_id', 'entity_version']],
};

/** What a consumer that has applied these, in this order, has noted: of each aggregate the last counts. */
export const appliedMarks = (
  subscriber: GroupId,
  events: readonly EventMessage[],
): readonly ProcessedMark[] => {
  const streams = new Map<string, ProcessedMark>();
  for (const { aggregateType: entity_type, aggregateId: entity_id, version: entity_version } of events) {
    const row = { subscriber, entity_type, entity_id, entity_version };
    streams.set(`${entity_type} ${entity_id}`, { table: appliedVersionsTable.name, row });
  }
  return [...streams.values()];
};
