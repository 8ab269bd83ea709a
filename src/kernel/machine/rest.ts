import { assert } from '../../base/assert.ts';
import { armedMove } from './armed-move.ts';
import { linkBetween } from '../terms/names.ts';
import type { Machine } from './machine.ts';
import type { Move } from '../world/move.ts';
import type { World } from '../world/world.ts';

/** No move left but faults and new client input, everything up and every link mended (K7). */
export function isAtRest(machine: Machine, world: World): boolean {
  return repairs(machine, world).length === 0 && nextOf(machine, world) === null;
}

/** The moves that bring everything back; they cost nothing and stay enabled until taken (K12). */
export function repairs(machine: Machine, world: World): readonly Move[] {
  const { places, links } = machine.definition;
  return [
    ...places
      .filter(({ id }) => world.places[id] !== 'up')
      .map(({ id }): Move => ({ kind: 'recover', place: id })),
    ...links
      .map(({ from, to }) => linkBetween(from, to))
      .filter((link) => world.links[link] !== undefined)
      .map((link): Move => ({ kind: 'mend', link })),
  ];
}

/** The first natural move in canonical order, or the armed fault that comes in its place (K19). */
export function nextOf(machine: Machine, world: World): Move | null {
  return armedMove(machine, world, machine.firstNatural(world));
}

export type Settled = {
  readonly world: World;
  readonly moves: readonly Move[];
  /** False where the bound was reached before rest. */
  readonly isAtRest: boolean;
};

/** A way to rest that is gone in slices: where it stands, and on by one move; false once it has ended. */
export type Settling = {
  readonly goOn: () => boolean;
  readonly settled: () => Settled;
};

/**
 * Repairs everything, then takes the first natural move in canonical order until nothing moves:
 * what will come of this world if no more faults strike than are armed.
 */
export function settle(machine: Machine, world: World, moveCountMax: number): Settled {
  const settling = beginSettling(machine, world, moveCountMax);
  while (settling.goOn());
  return settling.settled();
}

/** The same, a move at a time. */
export function beginSettling(machine: Machine, world: World, moveCountMax: number): Settling {
  const moves: Move[] = [];
  let current = world;
  let hasCome = false;
  return {
    goOn: () => {
      if (hasCome || moves.length >= moveCountMax) return false;
      const move = repairs(machine, current)[0] ?? nextOf(machine, current);
      if (move === null) {
        hasCome = true;
        return false;
      }
      const stepped = machine.step(current, move);
      assert(stepped.ok, () => `what is offered is possible: ${JSON.stringify(move)}`);
      current = stepped.world;
      moves.push(move);
      return true;
    },
    settled: () => ({ world: current, moves, isAtRest: hasCome }),
  };
}
