import type { PlaceDefinition } from '../../../kernel/definition/definition.ts';
import type { PlaceActivity } from '../picture.ts';
import { waitLine } from '../process/hand-line.ts';
import { stepsOf } from '../process/steps-of.ts';
import type { Drawing } from '../moment/drawing.ts';
import { processesAt } from './hands-body.ts';

/** What a place is at: what the busiest of its processes is. Databases and brokers only answer. */
export function activityOf(
  { definition, world, blocked }: Drawing,
  { id, kind }: PlaceDefinition,
): PlaceActivity {
  if (kind === 'database' || kind === 'broker' || (world.places[id] ?? 'up') !== 'up') return null;
  const actors = processesAt(world, id);
  if (actors.length === 0) return kind === 'outside' ? null : 'idle';
  if (blocked.some(({ actor }) => actor.place === id)) return 'waits-for-lock';
  const waits = actors.map((actor) => {
    const op = stepsOf(definition, actor).at(-1)?.op;
    return op === undefined ? null : waitLine(op, kind);
  });
  if (kind === 'client') return waits.includes(null) ? 'asks' : 'waits';
  if (waits.includes(null)) return 'works';
  return kind === 'relay' ? 'polls' : 'waits';
}
