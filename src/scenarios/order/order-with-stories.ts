import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { orderScenario } from './order-scenario.ts';
import { orderStories } from './stories/order-stories.ts';

export const orderWithStories: ScenarioWithStories = { scenario: orderScenario, stories: orderStories };
