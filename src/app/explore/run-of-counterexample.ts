import { assert } from '../../base/assert.ts';
import type { Counterexample } from '../../explorer/search/counterexample.ts';
import { createMachine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { createTape } from '../../live/tape.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { foldAlong } from '../run/fold-along.ts';
import type { Light } from '../verdicts/lights.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { lightsOf, seenAt } from '../verdicts/lights.ts';
import { turns } from '../verdicts/turns.ts';

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
  const tape = createTape(machine, setup.seed, startWorld(scenario, machine));
  const turnedAt = foldAlong(tape, turns);
  const lightsNow = (): readonly Light[] =>
    lightsOf(machine, setup, seenAt(tape, tape.length(), turnedAt(tape.length())));
  const lights = [lightsNow()];
  for (const [index, move] of moves.entries()) {
    const next = tape.stretch(tape.head(), { move, atMs: index });
    assert(next.ok, `every move of a counterexample is possible: ${JSON.stringify(move)}`);
    tape.append(next);
    lights.push(lightsNow());
  }
  return lights;
}
