import { afterAll, beforeAll } from 'vitest';
import { scenarioLoaders } from '../../src/app/scenarios/scenario-loaders.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';

/** For the tests of a file the app knows a scenario that it does not ship. */
export function inTheApp(scenario: Scenario): void {
  const known = scenarios as Scenario[];
  const loaders = scenarioLoaders as Record<string, (typeof scenarioLoaders)[string]>;
  beforeAll(() => {
    known.push(scenario);
    loaders[scenario.id] = async () => Promise.resolve({ scenario, stories: [] });
  });
  afterAll(() => {
    known.splice(known.indexOf(scenario), 1);
    Reflect.deleteProperty(loaders, scenario.id);
  });
}
