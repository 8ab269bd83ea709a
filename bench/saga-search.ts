import { problemOf } from '../src/explorer/asking/problem-of.ts';
import { usualBoundsIn } from '../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../src/explorer/question/search-problem.ts';
import { scenarios } from '../src/scenarios/scenario-table.ts';
import type { SagaCase } from './explorer-cases.ts';

/** Whatever is usual in the design, within these bounds. */
export function sagaProblem({ said, scenario: id, slots, bounds }: SagaCase): SearchProblem {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`${said}: there is no scenario ${id}`);
  const setup = { scenario: id, slots: { ...scenario.defaults, ...slots }, seed: 1 };
  return problemOf(scenario, setup, { ...usualBoundsIn(scenario.define(setup)), ...bounds });
}
