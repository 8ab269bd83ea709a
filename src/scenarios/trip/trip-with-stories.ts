import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { tripScenario } from './trip-scenario.ts';
import { tripStories } from './stories/trip-stories.ts';

export const tripWithStories: ScenarioWithStories = { scenario: tripScenario, stories: tripStories };
