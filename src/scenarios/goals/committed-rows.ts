import { emptyMap, valuesOf } from '../../base/sorted-map.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';

/** The rows of a table that are committed; none where there is no such table. */
export const committedRows = ({ databases }: World, database: DatabaseId, table: string): readonly Row[] =>
  valuesOf(databases[database]?.tables[table]?.rows ?? emptyMap<Row>());
