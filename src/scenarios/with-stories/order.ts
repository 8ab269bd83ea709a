import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { orderStories } from '../order/stories/order-stories.ts';

export const orderWithStories: ScenarioWithStories = { scenario: orderScenario, stories: orderStories };
