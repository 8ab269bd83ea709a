import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { postScenario } from '../post/post-scenario.ts';
import { postStories } from '../post/stories/post-stories.ts';

export const postWithStories: ScenarioWithStories = { scenario: postScenario, stories: postStories };
