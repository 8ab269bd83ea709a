import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { campaignScenario } from '../campaign/campaign-scenario.ts';
import { campaignStories } from '../campaign/stories/campaign-stories.ts';

export const campaignWithStories: ScenarioWithStories = {
  scenario: campaignScenario,
  stories: campaignStories,
};
