import { challengeSetup } from '../form/challenge-setup.ts';
import { orderSagaScenario } from '../order-saga/order-saga-scenario.ts';
import type { Defence } from './defence.ts';

const create = (total: number) => ({
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: 'order-1',
  data: { customerId: 'customer-1', total },
});

/** An order over two services: for the one there is credit, for the other there is not. */
export const allOrNothing = {
  id: 'all-or-nothing',
  setup: challengeSetup(orderSagaScenario, { coordination: 'orchestration', compensation: 'none' }),
  choices: [
    { slot: 'coordination', variants: ['none', 'choreography', 'orchestration'] },
    { slot: 'compensation', variants: ['none', 'on-failure'] },
    { slot: 'deadline', variants: ['none', 'with-late-success-ignored', 'with-late-success-undone'] },
  ],
  promises: ['saga-consistent', 'saga-ends'],
  attacks: [[create(300)], [create(600)]],
  faults: { crash: 1, 'early-time-out': 1 },
  faultCountMax: 1,
} as const satisfies Defence;
