import { createMachine } from '../../kernel/machine/machine.ts';
import { liftedCount, liftMoves } from '../../scenarios/script/older-moves.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { SharedRun } from './shared-run.ts';

/** A run that older code has written, as this code would have: at each moment the same has happened. */
export function liftRun(scenario: Scenario, run: SharedRun): SharedRun {
  const machine = createMachine(scenario.define(run.setup));
  const lifted = liftMoves(machine, run.setup, startWorld(scenario, machine), run.moves);
  if (lifted === null) return run;
  return { ...run, moves: lifted.moves, position: liftedCount(lifted, run.position) };
}
