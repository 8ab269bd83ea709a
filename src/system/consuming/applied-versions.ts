import type { TableSchema } from '../../kernel/database/schema.ts';

/** The version of each aggregate up to which its events have taken effect here. */
export const appliedVersionsTable: TableSchema = {
  name: 'applied_versions',
  key: ['subscriber', 'entity_type', 'entity_id'],
  // Serves those who wait until a version has been reached.
  indexes: [['subscriber', 'entity_type', 'entity_id', 'entity_version']],
};
