import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { campaignSagaScenario } from '../campaign-saga/campaign-saga-scenario.ts';
import { campaignSagaStories } from '../campaign-saga/stories/campaign-saga-stories.ts';

export const campaignSagaWithStories: ScenarioWithStories = {
  scenario: campaignSagaScenario,
  stories: campaignSagaStories,
};
