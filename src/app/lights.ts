import type { Machine } from '../kernel/machine.ts';
import { judge } from '../kernel/properties/observe.ts';
import type { Property } from '../kernel/properties/property.ts';
import { isAtRest, settle } from '../kernel/rest.ts';
import type { World } from '../kernel/world.ts';
import { cureFor } from '../scenarios/cures.ts';
import type { Setup } from '../scenarios/setup.ts';
import type { FirstBroken } from './first-broken.ts';
import type { Light } from './lab-state.ts';

/** How far ahead a light looks before it gives up: enough for every scenario to come to rest. */
const lookAheadMax = 600;

/**
 * The promises at a world: as they stand, and as they will once everything is repaired and has come
 * to rest.
 */
export function lightsOf(
  machine: Machine,
  setup: Setup,
  world: World,
  broken: FirstBroken,
): readonly Light[] {
  const atRest = isAtRest(machine, world);
  const ahead = atRest ? { world, isAtRest: true } : settle(machine, world, lookAheadMax);
  return machine.definition.properties.map((property): Light => {
    const now = judge(property, world, atRest);
    const later = judge(property, ahead.world, ahead.isAtRest);
    const cure = cureFor(property.id, setup);
    const light = { property: property.id, cure };
    if (now.kind === 'broken') {
      const brokenAt = brokenAtMove(property, broken);
      return { ...light, state: 'broken', brokenAt, culprits: now.culprits };
    }
    if (property.kind !== 'sometimes' && later.kind === 'broken')
      return { ...light, state: 'will-break', brokenAt: null, culprits: later.culprits };
    // No other pattern is its cure: what is parked can be handed back.
    if (now.kind === 'parked')
      return { ...light, cure: null, state: 'parked', brokenAt: null, culprits: now.culprits };
    if (now.kind === 'waiting') return { ...light, state: 'waiting', brokenAt: null, culprits: now.for };
    return { ...light, state: 'kept', brokenAt: null, culprits: [] };
  });
}

/** An *always* promise breaks at the move that broke it, an *eventually* one at the last move. */
function brokenAtMove(property: Property, { at, moveCount }: FirstBroken): number {
  return at[property.id] ?? moveCount;
}
