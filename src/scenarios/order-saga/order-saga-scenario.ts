import { customer } from '../../domains/customer/customer.ts';
import { orderQueries } from '../../domains/order/order-queries.ts';
import { order } from '../../domains/order/order.ts';
import { boundaryFixed, fromDocuments, ofHandlers, without } from '../form/left-out.ts';
import { orderBalances } from '../order/order-balances.ts';
import { orderPreload } from '../order/order-preload.ts';
import { composedScenario, type ScenarioOf } from '../service-system/composed-scenario.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import { chosenSlots } from '../slots/slots.ts';
import { coordinatingSlots, sharedSlots } from '../topology/service-slots.ts';
import { composeOrderSaga } from './order-saga-system.ts';

const id = 'order-saga';

const ownSlots = [...coordinatingSlots, ...sharedSlots];

/** What clients ask for; all else is what the services do about it. */
const asked: readonly string[] = ['CreateOrder', 'CancelOrder', 'CreateCustomer'];

/** What stands in the stream of a saga. */
const ofSagas = ['MessageReceived', 'CommandIssued', 'DeadlineSet', 'DeadlineCancelled', 'SagaEnded'];
/** What is undone is never taken out of the history: another event makes up for it. */
const madeUpFor = {
  OrderRejected: 'OrderCreated',
  OrderCancelled: 'OrderCreated',
  CreditReleased: 'CreditReserved',
};

const create = (number: number, total: number) => ({
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: `order-${number}`,
  data: { customerId: 'customer-1', total },
});

/** Orders and customers, two services: an order is approved once credit is reserved for it, and rejected else. */
export const orderSagaScenario: ScenarioOf<(typeof ownSlots)[number]> = composedScenario({
  id,
  ownSlots,
  leftOut: [
    ...ofHandlers,
    boundaryFixed,
    without('outside', 'nobody-outside'),
    without('publishing', 'two-writes', fromDocuments),
    without('saga-state', 'must-remember', ['stateless']),
    without('coordination', 'no-branches', ['by-process-manager']),
  ],
  defaults: {
    ...sharedDefaults,
    coordination: 'choreography',
    compensation: 'on-failure',
    isolation: 'pending-state',
    'saga-state': 'row',
    correlation: 'by-id',
    deadline: 'none',
  },
  compose: composeOrderSaga,
  ownBalances: orderBalances,
  steps: (setup) => {
    const { coordination } = chosenSlots(setup, ownSlots);
    return { way: coordination.id, steps: coordination.steps, compensates: madeUpFor };
  },
  sideBySide: {
    slot: 'coordination',
    variants: ['choreography', 'orchestration'],
    // One order for which there is credit: all steps of both ways.
    script: [
      {
        when: { kind: 'at-once' },
        move: { kind: 'send', intent: 'c1', to: 'order-service-1', command: create(1, 300) },
      },
    ],
  },
  commands: [
    ...[...order.commands, ...customer.commands].filter(({ type }) => asked.includes(type)),
    ...orderQueries,
  ],
  vocabulary: {
    events: [...order.events, ...customer.events, ...ofSagas],
    rejections: [...order.rejections, ...customer.rejections],
    subscribers: ['order-handler', 'customer-handler'],
  },
  preload: orderPreload.filter(({ type }) => type === 'CreateCustomer'),
  // There is credit for one of the two.
  exploring: [
    create(1, 300),
    create(2, 300),
    {
      type: 'CancelOrder',
      aggregateType: 'Order',
      aggregateId: 'order-1',
      data: { reason: 'changed my mind' },
    },
  ],
});
