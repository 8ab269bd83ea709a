import type { TableSchema } from '../../kernel/database/schema.ts';

/** Queries that wait for a version: each has a time after which it waits no longer (S5). */
export const queryTimersTable: TableSchema = {
  name: 'query_timers',
  key: ['query_id'],
  indexes: [],
  isOfTimers: true,
};

/** Those whose time is over. */
export const overdueQueriesTable: TableSchema = { name: 'overdue_queries', key: ['query_id'], indexes: [] };
