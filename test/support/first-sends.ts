import { workloadOf } from '../../src/explorer/question/workload.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { Send } from '../../src/scenarios/form/send-move.ts';

/** The first commands that a scenario brings to be explored, whatever is chosen in its slots. */
export function firstSends(scenario: Scenario, count: number): readonly Send[] {
  const definition = scenario.define({ scenario: scenario.id, slots: scenario.defaults, seed: 1 });
  return workloadOf(scenario, definition, scenario.exploring.slice(0, count));
}
