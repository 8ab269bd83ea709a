import type { ScenarioWithStories } from '../../scenarios/form/scenario-with-stories.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { scenarioLoaders } from './scenario-loaders.ts';

/** A scenario by its id; null: there is none such. */
export async function loadScenario(id: ScenarioId): Promise<ScenarioWithStories | null> {
  const load = Object.hasOwn(scenarioLoaders, id) ? scenarioLoaders[id] : undefined;
  return load === undefined ? null : load();
}
