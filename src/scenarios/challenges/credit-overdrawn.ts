import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

const reserve = (orderId: string) => ({
  type: 'ReserveCredit',
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data: { orderId, amount: 300 },
});

/** Each reservation fits by itself; the two together don't. */
export const creditOverdrawn = {
  id: 'over-the-limit',
  setup: challengeSetup(orderScenario, { concurrency: 'none' }),
  aim: { property: 'credit-kept' },
  commandCount: 2,
  commands: [reserve('order-1'), reserve('order-2')],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'concurrency', variant: 'pessimistic' },
} as const satisfies Challenge;
