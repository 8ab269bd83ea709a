import { afterAll, beforeAll } from 'vitest';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';

/** For the tests of a file the app knows a scenario that it does not ship. */
export function inTheApp(scenario: Scenario): void {
  const known = scenarios as Scenario[];
  beforeAll(() => void known.push(scenario));
  afterAll(() => void known.splice(known.indexOf(scenario), 1));
}
