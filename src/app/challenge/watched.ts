import { fail, succeed, type Result } from '../../base/result.ts';
import { createMachine, type Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { startWorld } from '../../scenarios/form/start-world.ts';
import type { NotLoaded } from '../scenarios/ask-scenario.ts';
import type { ChosenChallenge } from './chosen-challenge.ts';

type Watched = { readonly machine: Machine; readonly start: World };

/**
 * The machine of a lab, and the world that it begins in: the goal of a challenge is watched as if it stood among
 * the promises, from the start of the run on. What watches it comes with the first that has one: a story needs none.
 */
export async function watched(
  scenario: Scenario,
  setup: Setup,
  chosen: ChosenChallenge | null,
): Promise<Result<Watched, NotLoaded>> {
  const defined = scenario.define(setup);
  const machine = createMachine(defined);
  const start = startWorld(scenario, machine);
  const aim = chosen?.challenge.aim;
  if (aim === undefined || !('goal' in aim)) return succeed({ machine, start });
  try {
    const { goalSetIn, withGoal } = await import('../../scenarios/goals/goal-property.ts');
    const { goal } = aim;
    return succeed({
      machine: createMachine(withGoal(defined, goal)),
      start: goalSetIn(goal, defined, start),
    });
  } catch (error) {
    return fail({ kind: 'not-loaded', part: String(error) });
  }
}
