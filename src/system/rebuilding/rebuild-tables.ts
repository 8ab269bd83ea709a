import type { TableSchema } from '../../kernel/database/schema.ts';

/** Rebuilds that have been asked for and are not over: whoever comes back after a crash finds its work here. */
export const rebuildsTable: TableSchema = { name: 'rebuilds', key: ['view'], indexes: [] };

/** By partition, how far a muted subscriber had come: up to that offset it sends nothing. */
export const mutedUntilTable: TableSchema = { name: 'muted_until', key: ['partition_id'], indexes: [] };
