import { boundariesScenario } from './boundaries/boundaries-scenario.ts';
import { campaignSagaScenario } from './campaign-saga/campaign-saga-scenario.ts';
import { campaignScenario } from './campaign/campaign-scenario.ts';
import { orderScenario } from './order/order-scenario.ts';
import { orderSagaScenario } from './order-saga/order-saga-scenario.ts';
import { postScenario } from './post/post-scenario.ts';
import { tripScenario } from './trip/trip-scenario.ts';
import { usageCountScenario } from './usage-count/usage-count-scenario.ts';
import type { Scenario } from './form/scenario.ts';

/** One line a scenario; the sandbox opens on the first unless told otherwise. */
export const scenarios: readonly Scenario[] = [
  orderScenario,
  campaignScenario,
  orderSagaScenario,
  boundariesScenario,
  campaignSagaScenario,
  tripScenario,
  usageCountScenario,
  postScenario,
];
