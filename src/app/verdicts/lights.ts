import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { judge } from '../../kernel/properties/observe.ts';
import type { Culprit } from '../../kernel/properties/property.ts';
import { isAtRest } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import { cureFor } from '../../scenarios/slots/cures.ts';
import { goalId } from '../../scenarios/goals/goal-property.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { brokenSince, type Breaks } from './breaks.ts';
import { lookAhead, type Ahead } from './look-ahead.ts';
import type { PromiseState } from './verdict.ts';

export type Light = {
  readonly property: PropertyId;
  readonly state: PromiseState;
  /** The move since which it has been broken (1 is the first); null unless broken. */
  readonly brokenAt: number | null;
  /** The move from which on it will break; null unless it will and that is known. */
  readonly certainAt: number | null;
  readonly culprits: readonly Culprit[];
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId } | null;
};

/**
 * The promises at a world: as they stand, and as they will once everything is repaired and has come
 * to rest.
 */
export function lightsOf(machine: Machine, setup: Setup, world: World, breaks: Breaks): readonly Light[] {
  return lightsWith(machine, setup, world, breaks, lookAhead(machine, world));
}

/** The same of the promises, not of a challenge's goal, with what has been found ahead so far; null: nothing is known of that yet. */
export function lightsWith(
  machine: Machine,
  setup: Setup,
  world: World,
  breaks: Breaks,
  ahead: Ahead | null,
): readonly Light[] {
  const atRest = isAtRest(machine, world);
  const promises = machine.definition.properties.filter(({ id }) => id !== goalId);
  return promises.map((property): Light => {
    const now = judge(property, world, atRest);
    const light = {
      property: property.id,
      cure: cureFor(property.id, setup),
      brokenAt: null,
      certainAt: null,
      culprits: [],
    };
    if (now.kind === 'broken') {
      const brokenAt = brokenSince(breaks, property.id);
      return { ...light, state: 'broken', brokenAt, culprits: now.culprits };
    }
    if (property.kind !== 'sometimes') {
      if (ahead === null) return { ...light, state: 'unjudged' };
      const danger = ahead.find((one) => one.property === property.id);
      if (danger !== undefined) return { ...light, state: 'will-break', culprits: danger.culprits };
    }
    // No other pattern is its cure: what is parked can be handed back.
    if (now.kind === 'parked') return { ...light, cure: null, state: 'parked', culprits: now.culprits };
    if (now.kind === 'waiting') return { ...light, state: 'waiting', culprits: now.for };
    return { ...light, state: 'kept' };
  });
}
