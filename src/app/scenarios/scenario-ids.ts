import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { scenarioLoaders } from './scenario-loaders.ts';

/** The businesses that a sandbox can be about, the usual one first. */
export const scenarioIds: readonly ScenarioId[] = Object.keys(scenarioLoaders);
