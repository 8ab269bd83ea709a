import { expect } from 'vitest';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import type { Fact } from '../../src/kernel/terms/fact.ts';
import { judge, observe, standingOf } from '../../src/kernel/properties/observe.ts';
import type { Judgement, Property } from '../../src/kernel/properties/property.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { smallSystem } from './small-system.ts';

/** A promise, told facts one by one. */
export function watch(
  property: Property,
  facts: readonly Fact[],
  start: World = createMachine(smallSystem({ properties: [property] })).initial,
): {
  readonly world: World;
  readonly atRest: Judgement;
  readonly underWay: Judgement;
  readonly brokeAt: readonly number[];
} {
  let world = start;
  const brokeAt = facts.flatMap((fact, index) => {
    const seen = observe([property], world, [fact]);
    world = seen.world;
    // What is told of it shortly is what is told of it in full.
    expect(standingOf(property, world)).toBe(judge(property, world, false).kind);
    return seen.broke.includes(property.id) ? [index] : [];
  });
  return {
    world,
    atRest: judge(property, world, true),
    underWay: judge(property, world, false),
    brokeAt,
  };
}
