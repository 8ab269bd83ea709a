import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { tripScenario } from '../trip/trip-scenario.ts';
import { tripStories } from '../trip/stories/trip-stories.ts';

export const tripWithStories: ScenarioWithStories = { scenario: tripScenario, stories: tripStories };
