import type { TableSchema } from '../../../kernel/database/schema.ts';

/** Deadlines that instances of process managers have set: one at a time each. */
export const timersTable: TableSchema = {
  name: 'timers',
  key: ['saga_type', 'saga_id'],
  indexes: [],
  isOfTimers: true,
};
