import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { usageCountScenario } from './usage-count-scenario.ts';
import { usageCountStories } from './stories/usage-count-stories.ts';

export const usageCountWithStories: ScenarioWithStories = {
  scenario: usageCountScenario,
  stories: usageCountStories,
};
