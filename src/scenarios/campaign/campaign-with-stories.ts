import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { campaignScenario } from './campaign-scenario.ts';
import { campaignStories } from './stories/campaign-stories.ts';

export const campaignWithStories: ScenarioWithStories = {
  scenario: campaignScenario,
  stories: campaignStories,
};
