import type { ChosenVariants, Setup } from '../slots/setup.ts';
import { boundariesScenario } from './boundaries-scenario.ts';

export { changeContact, deactivateCampaign, sends, setLocationBudget } from './boundaries-scenario.ts';

/** A campaign and its ad locations, drawn as they usually are but for these. */
export const boundariesSetup = (slots: ChosenVariants): Setup => ({
  scenario: boundariesScenario.id,
  slots: { ...boundariesScenario.defaults, ...slots },
  seed: 7,
});
