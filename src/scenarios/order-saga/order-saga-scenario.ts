import { customer } from '../../domains/customer/customer.ts';
import { orderQueries } from '../../domains/order/order-queries.ts';
import { order } from '../../domains/order/order.ts';
import type { Scenario } from '../form/scenario.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import { orderBalances } from '../order/order-balances.ts';
import { orderPreload } from '../order/order-preload.ts';
import type { ChosenVariants, Setup, SlotId } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf } from '../slots/slots.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import { coordinatingSlots, sharedSlots } from '../topology/service-slots.ts';
import { composeOrderSaga } from './order-saga-system.ts';

const id = 'order-saga';

/** Nobody is written to here. */
const ownSlots = [...coordinatingSlots, ...sharedSlots];

/** A processed mark and a document are two writes: services that hear of each other keep events. */
const ofDocuments: readonly string[] = [
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
];

const every = everyVariantOf(ownSlots);
const slots = {
  ...every,
  keeping: ['events'],
  // Who coordinates has something to remember.
  'saga-state': every['saga-state'].filter((variant) => variant !== 'stateless'),
  coordination: every.coordination.filter((variant) => variant !== 'by-process-manager'),
  publishing: every.publishing.filter((variant) => !ofDocuments.includes(variant)),
};

const defaults = {
  ...sharedDefaults,
  coordination: 'choreography',
  compensation: 'on-failure',
  isolation: 'pending-state',
  'saga-state': 'row',
  correlation: 'by-id',
  deadline: 'none',
} satisfies ChosenVariants;

const composed = (setup: Setup) => composeOrderSaga(chosenSlots(setup, ownSlots));
const whereabouts = whereaboutsOf({ id, slots, defaults }, (setup) => composed(setup).definition);

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
export const orderSagaScenario: Scenario & { readonly defaults: typeof defaults } = {
  id,
  slots: slots satisfies Readonly<Partial<Record<SlotId, readonly string[]>>>,
  defaults,
  define: (setup) => ({
    ...composed(setup).definition,
    // Asked for by a script alone.
    get elsewhere() {
      return whereabouts.places;
    },
  }),
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
  balances: (setup) => [...orderBalances, ...composed(setup).balances],
  commands: [
    ...[...order.commands, ...customer.commands].filter(({ type }) => asked.includes(type)),
    ...orderQueries,
  ],
  vocabulary: {
    events: [...order.events, ...customer.events, ...ofSagas],
    rejections: [...order.rejections, ...customer.rejections],
    subscribers: ['order-handler', 'customer-handler'],
  },
  routes: composed({ scenario: id, slots: defaults, seed: 1 }).routes,
  whereabouts,
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
};
