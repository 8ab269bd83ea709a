import { customer } from '../../domains/customer/customer.ts';
import { orderOperations } from '../../domains/order/order-operations.ts';
import { forgetCustomer } from '../../domains/customer/forgettable-customer.ts';
import { orderQueries } from '../../domains/order/order-queries.ts';
import { order } from '../../domains/order/order.ts';
import { withoutRows } from '../form/left-out.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { nobodyAsks } from '../../system/personal-data/nobody-asks.ts';
import type { ChosenVariants } from '../slots/setup.ts';
import { orderBalances } from './order-balances.ts';
import { orderPreload } from './order-preload.ts';
import { orderSystem } from './order-system.ts';

const mayAskToBeForgotten = ({ 'personal-data': chosen = nobodyAsks.id }: ChosenVariants): boolean =>
  chosen !== nobodyAsks.id;

/** Orders and customers: one service, a read model and a notification. */
export const orderScenario: ScenarioOnServices = serviceScenario({
  id: 'order',
  system: orderSystem,
  balances: orderBalances,
  leftOut: [withoutRows],
  commands: [...order.commands, ...customer.commands, forgetCustomer, ...orderOperations, ...orderQueries],
  isOffered: ({ slots }, { type }) => type !== forgetCustomer.type || mayAskToBeForgotten(slots),
  preload: orderPreload,
  exploring: [
    { type: 'ReviseOrder', aggregateType: 'Order', aggregateId: 'order-1', data: { total: 120 } },
    { type: 'ApproveOrder', aggregateType: 'Order', aggregateId: 'order-1', data: {} },
    {
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: 'order-2',
      data: { customerId: 'customer-1', total: 50 },
    },
  ],
});
