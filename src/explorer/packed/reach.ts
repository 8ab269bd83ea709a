import { emptyWorld } from '../../kernel/world/component.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import { isReachable } from '../../kernel/meanings/world-lookups.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Surroundings } from './codec.ts';
import type { InternedParts } from './interned-parts.ts';

/** Which places reach each other in which surroundings: of all that is up or down an op sees only this. */
export type Reach = {
  readonly pairOf: (from: PlaceId, to: PlaceId) => number;
  /** 1 or 0. */
  readonly isOpen: (surroundings: number, pair: number) => number;
};

export function createReach(definition: SystemDefinition, components: InternedParts): Reach {
  const pairs: (readonly [from: PlaceId, to: PlaceId])[] = [];
  /** By surroundings, then by pair. */
  const known: number[][] = [];

  const answersIn = (surroundings: number): number[] => {
    while (known.length <= surroundings) known.push([]);
    const answers = known[surroundings] ?? [];
    const world = { ...emptyWorld, ...(components.valueOf(surroundings) as Surroundings) };
    for (const [from, to] of pairs.slice(answers.length))
      answers.push(isReachable(definition, world, from, to) ? 1 : 0);
    return answers;
  };

  return {
    pairOf: (from, to) => {
      const old = pairs.findIndex((pair) => pair[0] === from && pair[1] === to);
      return old >= 0 ? old : pairs.push([from, to]) - 1;
    },
    isOpen: (surroundings, pair) => known[surroundings]?.[pair] ?? answersIn(surroundings)[pair] ?? 0,
  };
}
