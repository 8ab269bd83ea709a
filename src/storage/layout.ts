import { present } from '../base/assert.ts';
import { tablesOf, type DatabaseSchema, type TableSchema } from '../kernel/database/schema.ts';
import type { DatabaseId } from '../kernel/terms/names.ts';
import { runDatabase, runTables } from './run-tables.ts';

/** All tables of one run's storage by their full name, `<database>/<table>`. */
export type Layout = ReadonlyMap<string, TableSchema>;

export function fullName(database: DatabaseId, table: string): string {
  return `${database}/${table}`;
}

export function layoutOf(schemas: readonly DatabaseSchema[]): Layout {
  const layout = new Map<string, TableSchema>();
  for (const table of runTables) layout.set(fullName(runDatabase, table.name), table);
  for (const schema of schemas)
    for (const table of tablesOf(schema)) layout.set(fullName(schema.id, table.name), table);
  return layout;
}

export function tableIn(layout: Layout, name: string): TableSchema {
  return present(layout.get(name), `a table ${name} in this run`);
}
