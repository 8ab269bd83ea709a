import type { TableSchema } from '../../../kernel/database/schema.ts';

/** A table in Dexie's notation: its primary key, then its indexes. */
export function storeText(table: TableSchema): string {
  return [table.key, ...table.indexes].map(indexName).join(', ');
}

/** The name that Dexie gives an index on these columns. */
export function indexName(columns: readonly string[]): string {
  return columns.length === 1 ? columns.join('') : `[${columns.join('+')}]`;
}
