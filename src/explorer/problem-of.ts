import { createMachine } from '../kernel/machine.ts';
import type { PropertyId } from '../kernel/names.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Setup } from '../scenarios/setup.ts';
import { startWorld } from '../scenarios/start-world.ts';
import type { Bounds } from './bounds.ts';
import type { Problem } from './model.ts';
import { workloadOf } from './workload.ts';

/** A setup as something to be searched; `asked`: the promises to judge, null: all that it makes. */
export function problemOf(
  scenario: Scenario,
  setup: Setup,
  bounds: Bounds,
  asked: readonly PropertyId[] | null = null,
): Problem {
  const definition = scenario.define(setup);
  return {
    definition,
    start: startWorld(scenario, createMachine(definition)),
    workload: workloadOf(scenario, bounds.commandCount),
    properties: definition.properties.filter(({ id }) => asked === null || asked.includes(id)),
    bounds,
  };
}
