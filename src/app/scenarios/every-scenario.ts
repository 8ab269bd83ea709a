import type { Scenario } from '../../scenarios/form/scenario.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { scenarioAmong } from '../run/check-setup.ts';

/** For what knows every scenario: pages that show them all, and a terminal. A run has its own handed to it. */
export const scenarioOf = (setup: Setup): Scenario => scenarioAmong(scenarios, setup);
