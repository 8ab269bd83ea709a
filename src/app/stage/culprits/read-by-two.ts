import type { Op } from '../../../kernel/language/op.ts';
import { documentsTable } from '../../../system/keeping/aggregate-document.ts';
import { templatesTable } from '../../../system/keeping/template-rows.ts';
import { entitiesTable } from '../../../kernel/database/event-store-schema.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import type { Spot } from '../moment/spot.ts';
import { stepsOf } from '../process/steps-of.ts';
import { rowsAt } from './whereabouts.ts';

/**
 * The row of an aggregate that two processes decide about at once: one of them will write over the other before
 * there is an event of it. Null: there is none.
 */
export function readByTwo(seen: StageMoment): Spot | null {
  const { definition, world } = seen;
  const read = Object.values(world.activations).flatMap((actor): readonly Spot[] => {
    const found = stepsOf(definition, actor).findLast(
      ({ op, result }) => result?.ok === true && aggregateRead(seen, op) !== null,
    );
    const spot = found === undefined ? null : aggregateRead(seen, found.op);
    return spot === null ? [] : [spot];
  });
  const names = read.map((spot) => JSON.stringify(spot));
  return read.find((_, index) => names.indexOf(names[index] ?? '') < index) ?? null;
}

/** What an op loads to decide about; a relay that waits for documents decides nothing. */
function aggregateRead(seen: StageMoment, op: Op): Spot | null {
  if (op.kind === 'find')
    return rowsAt(seen, entitiesTable.name, [op.entityType, op.entityId])[0]?.spot ?? null;
  if (op.kind === 'select' && op.query.table === templatesTable.name)
    return rowsAt(seen, templatesTable.name, String(op.query.where['template_id']))[0]?.spot ?? null;
  if (op.kind !== 'find-document' || op.waits || !('id' in op.by)) return null;
  return rowsAt(seen, documentsTable.name, op.by.id)[0]?.spot ?? null;
}
