import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { boundariesScenario } from './boundaries-scenario.ts';
import { boundaryStories } from './stories/boundaries-stories.ts';

export const boundariesWithStories: ScenarioWithStories = {
  scenario: boundariesScenario,
  stories: boundaryStories,
};
