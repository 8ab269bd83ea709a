import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { orderSagaScenario } from './order-saga-scenario.ts';
import { orderSagaStories } from './stories/order-saga-stories.ts';

export const orderSagaWithStories: ScenarioWithStories = {
  scenario: orderSagaScenario,
  stories: orderSagaStories,
};
