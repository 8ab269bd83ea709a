import type { TableSchema } from '../../kernel/database/schema.ts';

/** What instances of process managers know, where each is a row. */
export const sagasTable: TableSchema = { name: 'sagas', key: ['saga_type', 'saga_id'], indexes: [] };
