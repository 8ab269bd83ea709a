import { createMachine, type Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import { goalSetIn, withGoal } from '../../scenarios/goals/goal-property.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import type { ChosenChallenge } from './chosen-challenge.ts';

/**
 * The machine of a lab, and the world that it begins in: the goal of a challenge is watched as if it stood among
 * the promises, from the start of the run on.
 */
export function watched(
  scenario: Scenario,
  setup: Setup,
  chosen: ChosenChallenge | null,
): { readonly machine: Machine; readonly start: World } {
  const defined = scenario.define(setup);
  const machine = createMachine(defined);
  const start = startWorld(scenario, machine);
  const aim = chosen?.challenge.aim;
  if (aim === undefined || !('goal' in aim)) return { machine, start };
  return { machine: createMachine(withGoal(defined, aim.goal)), start: goalSetIn(aim.goal, defined, start) };
}
