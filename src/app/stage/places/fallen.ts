import { tableSchema } from '../../../kernel/database/schema.ts';
import type { DatabaseSchema } from '../../../kernel/database/schema.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { World } from '../../../kernel/world/world.ts';
import type { Drawing } from '../moment/drawing.ts';
import type { Card } from '../picture.ts';
import { handsAt } from './hands-body.ts';
import { changesIn } from './open-transactions.ts';
import { ghostRow } from './strip.ts';

/** What the crash that was the last move has cost a place: all that it had in memory only. */
export function fallenFrom(drawing: Drawing, place: PlaceId): readonly Card[] {
  const { last, definition } = drawing;
  if (last === null || last.entry.move.kind !== 'crash' || last.entry.move.place !== place) return [];
  const before: Drawing = { ...drawing, world: last.before(), blocked: [] };
  const held = handsAt(before, place).flatMap(({ cards }) => cards);
  const own = definition.databases.filter((schema) => schema.place === place);
  return [
    ...held.filter(({ firmness }) => firmness !== 'left'),
    ...own.flatMap((schema) => undone(drawing, schema, before.world)),
  ];
}

/** What the transactions of a database would have made that have ended without a commit. */
export function undone(drawing: Drawing, schema: DatabaseSchema, before: World): readonly Card[] {
  const database = before.databases[schema.id];
  if (database === undefined) return [];
  const open = drawing.world.databases[schema.id]?.transactions ?? [];
  const earlier: Drawing = { ...drawing, world: before, blocked: [] };
  return changesIn(schema.id, database)
    .filter(({ transaction }) => !open.some(({ id }) => id === transaction.id))
    .map((change) => ghostRow(earlier, schema, tableSchema(schema, change.table), change));
}
