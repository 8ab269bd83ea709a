import { orderScenario } from './order/order-scenario.ts';
import type { Scenario } from './scenario.ts';

/** One line a scenario. */
export const scenarios: readonly Scenario[] = [orderScenario];
