import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { boundariesScenario } from '../boundaries/boundaries-scenario.ts';
import { boundaryStories } from '../boundaries/stories/boundaries-stories.ts';

export const boundariesWithStories: ScenarioWithStories = {
  scenario: boundariesScenario,
  stories: boundaryStories,
};
