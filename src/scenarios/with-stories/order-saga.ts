import type { ScenarioWithStories } from '../form/scenario-with-stories.ts';
import { orderSagaScenario } from '../order-saga/order-saga-scenario.ts';
import { orderSagaStories } from '../order-saga/stories/order-saga-stories.ts';

export const orderSagaWithStories: ScenarioWithStories = {
  scenario: orderSagaScenario,
  stories: orderSagaStories,
};
