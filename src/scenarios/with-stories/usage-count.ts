import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { usageCountScenario } from '../usage-count/usage-count-scenario.ts';
import { usageCountStories } from '../usage-count/stories/usage-count-stories.ts';

export const usageCountWithStories: ScenarioWithStories = {
  scenario: usageCountScenario,
  stories: usageCountStories,
};
