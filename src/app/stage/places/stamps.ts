import { emptyMap, getValue } from '../../../base/sorted-map.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { DatabaseSchema, TableSchema } from '../../../kernel/database/schema.ts';
import { processedMessagesTable } from '../../../system/consuming/processed-messages.ts';
import type { Stamps } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import type { Change } from './open-transactions.ts';
import { shownKeys } from './strip.ts';

export const isOfStamps = ({ name }: TableSchema): boolean => name === processedMessagesTable.name;

/** What subscribers have done before, by message. */
export function stampsOf(
  drawing: Drawing,
  schema: DatabaseSchema,
  table: TableSchema,
  changes: readonly Change[],
): Stamps {
  const { world, history } = drawing;
  const stored = world.databases[schema.id]?.tables[table.name]?.rows ?? emptyMap<Row>();
  const own = changes.filter((change) => change.table === table.name);
  const hit = new Set(
    Object.values(history.taken).flatMap(({ number, outcome }) => (outcome === 'skipped' ? [number] : [])),
  );
  const marks = shownKeys(drawing, schema, table, own).flatMap((key): Stamps['marks'] => {
    const row = getValue(stored, key);
    const id = thingId.row(schema.id, table.name, key);
    const solid = row === undefined ? [] : [{ id, number: numberIn(row), firmness: 'solid' } as const];
    const ghosts = own
      .filter(({ thing }) => thing === id)
      .map(({ after }) => ({ id, number: numberIn(after ?? {}), firmness: 'ghost' }) as const);
    return [...solid, ...ghosts].map((mark) => ({ ...mark, isHit: hit.has(mark.number) }));
  });
  return { table: table.name, count: stored.size, marks };
}

const numberIn = ({ message_id }: Row): number => (typeof message_id === 'number' ? message_id : 0);
