import { scenarios } from '../scenarios/scenario-table.ts';
import type { ScenarioId } from '../scenarios/setup.ts';

/** The businesses that a sandbox can be about, the usual one first. */
export const scenarioIds: readonly ScenarioId[] = scenarios.map(({ id }) => id);

/** The address of a new sandbox about that business. */
export function sandboxAddress(scenario: ScenarioId): string {
  return scenario === scenarioIds[0] ? '#/sandbox' : `#/sandbox/${scenario}`;
}
