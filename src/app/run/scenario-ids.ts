import { scenarios } from '../../scenarios/scenario-table.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** The businesses that a sandbox can be about, the usual one first. */
export const scenarioIds: readonly ScenarioId[] = scenarios.map(({ id }) => id);
