import { assert } from '../../base/assert.ts';
import type { Counterexample } from '../../explorer/counterexample.ts';
import { createMachine } from '../../kernel/machine.ts';
import type { Move } from '../../kernel/move.ts';
import type { PropertyId } from '../../kernel/names.ts';
import type { Setup } from '../../scenarios/setup.ts';
import { startWorld } from '../../scenarios/start-world.ts';
import { scenarioOf } from '../check-setup.ts';
import { firstBroken } from '../first-broken.ts';
import type { Light } from '../lab-state.ts';
import { lightsOf } from '../lights.ts';
import type { SharedRun } from '../run-file.ts';

/**
 * A run that breaks a promise, to be opened in the lab at its decisive moment: right after the move
 * from which on the promise is broken, or will be however all is repaired. `after`: the moves that the
 * search began after.
 */
export function runOfCounterexample(
  setup: Setup,
  property: PropertyId,
  { moves }: Pick<Counterexample, 'moves'>,
  after: readonly Move[] = [],
): SharedRun {
  const all = [...after, ...moves];
  const lights = lightsAlong(setup, all);
  const isLost = (position: number): boolean =>
    lights[position]?.some(
      (light) => light.property === property && (light.state === 'broken' || light.state === 'will-break'),
    ) === true;
  let position = all.length;
  while (position > 1 && isLost(position - 1)) position -= 1;
  const broken = lights[position]?.filter(({ state }) => state === 'broken') ?? [];
  return { setup, story: null, moves: all, position, broken: broken.map(({ property: id }) => id) };
}

/** The lights before the first move and after each. */
function lightsAlong(setup: Setup, moves: readonly Move[]): readonly (readonly Light[])[] {
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  let world = startWorld(scenario, machine);
  let broken = firstBroken.initial;
  const lights = [lightsOf(machine, setup, world, broken)];
  for (const [index, move] of moves.entries()) {
    const stepped = machine.step(world, move);
    assert(stepped.ok, `every move of a counterexample is possible: ${JSON.stringify(move)}`);
    world = stepped.world;
    broken = firstBroken.add(broken, stepped.entry, index + 1);
    lights.push(lightsOf(machine, setup, world, broken));
  }
  return lights;
}
