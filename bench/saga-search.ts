import { problemOf } from '../src/explorer/asking/problem-of.ts';
import { usualBounds } from '../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../src/explorer/question/search-problem.ts';
import { orderSagaScenario } from '../src/scenarios/order-saga/order-saga-scenario.ts';
import type { SagaCase } from './explorer-cases.ts';

/** Orders and customers as two services with their usual patterns, within these bounds. */
export function sagaProblem(coordination: SagaCase['way'], bounds: SagaCase['bounds']): SearchProblem {
  const { id, defaults } = orderSagaScenario;
  const setup = { scenario: id, slots: { ...defaults, coordination }, seed: 1 };
  return problemOf(orderSagaScenario, setup, { ...usualBounds, ...bounds });
}
