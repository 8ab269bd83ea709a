import type { Activation } from '../../../kernel/world/world.ts';
import type { HandLine } from '../picture.ts';
import type { Drawing } from '../moment/drawing.ts';

/** How many of the events that a rebuild reads again have been; null: none is under way. */
export function rebuildLine(
  { definition, history, world }: Drawing,
  actor: Activation,
): Extract<HandLine, { kind: 'rebuilds' }> | null {
  const isRebuilder = definition.places.some(({ id, role }) => id === actor.place && role === 'rebuilder');
  // What takes orders there rebuilds nothing.
  if (!isRebuilder || actor.id !== actor.place) return null;
  for (const [name, { upTo, isBegun }] of Object.entries(history.rereading)) {
    const group = world.brokers[definition.broker]?.groups[name];
    if (group === undefined || !isBegun) continue;
    const isOver = group.isOnDemand === true && group.isStopped === true;
    const count = Object.values(upTo).reduce((sum, end) => sum + end, 0);
    const readCount = Object.entries(upTo).reduce(
      (sum, [partition, end]) => sum + Math.min(end, group.committed[partition] ?? 0),
      0,
    );
    if (count > 0 && !isOver && (readCount < count || group.isOnDemand === true))
      return { kind: 'rebuilds', readCount, count };
  }
  return null;
}
