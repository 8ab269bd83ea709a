import { withComponent } from '../world/component.ts';
import type { Fact } from '../terms/fact.ts';
import type { PropertyId } from '../terms/names.ts';
import type { MonitorState, World } from '../world/world.ts';
import type { Judgement, Property } from './property.ts';

/** Lets every property see what became true; tells which *always* promises that broke. */
export function observe(
  properties: readonly Property[],
  world: World,
  facts: readonly Fact[],
): { readonly world: World; readonly broke: readonly PropertyId[] } {
  const seeing = facts.length > 0 ? properties : properties.filter(({ tables }) => tables !== undefined);
  if (seeing.length === 0) return { world, broke: [] };
  let after = world;
  const broke: PropertyId[] = [];
  for (const property of seeing) {
    const state = stateOf(world, property);
    const told = facts.reduce((before, fact) => property.observe(before, fact), state);
    const seen = property.afterMove?.(told, world.databases) ?? told;
    if (seen === state) continue;
    after = withComponent(after, 'monitors', property.id, seen);
    if (property.kind !== 'always') continue;
    const isBroken = property.judge(seen, after).kind === 'broken';
    const wasBroken = property.judge(state, world).kind === 'broken';
    if (isBroken && !wasBroken) broke.push(property.id);
  }
  return { world: after, broke };
}

/**
 * How a promise stands in a world; an *eventually* promise that waits at rest is broken (K7), unless it waits for
 * people alone (S10).
 */
export function judge(property: Property, world: World, isAtRest: boolean): Judgement {
  const judgement = property.judge(stateOf(world, property), world);
  if (property.kind !== 'eventually' || judgement.kind !== 'waiting' || !isAtRest) return judgement;
  const isForPeople = judgement.for.length > 0 && judgement.for.every(({ kind }) => kind === 'person');
  return isForPeople ? judgement : { kind: 'broken', culprits: judgement.for };
}

/** How a promise stands while things go on, and no more than that: cheap enough to be asked after every move. */
export function standingOf(property: Property, world: World): Judgement['kind'] {
  const state = stateOf(world, property);
  return property.stands?.(state, world) ?? property.judge(state, world).kind;
}

function stateOf(world: World, property: Property): MonitorState {
  return world.monitors[property.id] ?? property.initial;
}
