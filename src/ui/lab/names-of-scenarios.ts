import { loadScenario } from '../../app/scenarios/load-scenario.ts';
import { placeNames, type PlaceNames, type PlaceWords } from '../../i18n/form/place-names.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';

/** What all that there is in some scenarios is called, in the words of a language. */
export async function namesOfScenarios(
  ids: readonly ScenarioId[],
): Promise<(words: PlaceWords) => PlaceNames> {
  const come = await Promise.all(ids.map(loadScenario));
  const systems = come.flatMap((one) => (one === null ? [] : [one.scenario.whereabouts]));
  return (words) => placeNames(systems, words);
}
