import { customer } from '../../domains/customer/customer.ts';
import { order } from '../../domains/order/order.ts';
import { clientVariants } from '../../system/client/client-table.ts';
import { concurrencyVariants } from '../../system/concurrency/concurrency-table.ts';
import { consumingVariants } from '../../system/consuming/consuming-table.ts';
import { partitioningVariants } from '../../system/partitioning/partitioning-table.ts';
import { publishingVariants } from '../../system/publishing/publishing-table.ts';
import { recognisingVariants } from '../../system/recognising/recognising-table.ts';
import type { Scenario } from '../scenario.ts';
import { defineOrderSystem } from './define-order-system.ts';
import { layOutOrderSystem } from './lay-out-order-system.ts';

const ids = (variants: readonly { readonly id: string }[]): readonly string[] => variants.map(({ id }) => id);

/** Orders and customers: one service, a read model and a notification. */
export const orderScenario: Scenario = {
  id: 'order',
  slots: {
    publishing: ids(publishingVariants),
    concurrency: ids(concurrencyVariants),
    consuming: ids(consumingVariants),
    partitioning: ids(partitioningVariants),
    client: ids(clientVariants),
    recognising: ids(recognisingVariants),
  },
  defaults: {
    publishing: 'outbox-polling',
    concurrency: 'optimistic',
    consuming: 'idempotent',
    partitioning: 'by-aggregate',
    client: 'once',
    recognising: 'by-triggering-event',
  },
  define: defineOrderSystem,
  layOut: layOutOrderSystem,
  commands: [...order.commands, ...customer.commands],
  services: ['order-service-1', 'order-service-2'],
  preload: [
    {
      type: 'CreateCustomer',
      aggregateType: 'Customer',
      aggregateId: 'customer-1',
      data: { name: 'Mina', creditLimit: 500 },
    },
    {
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: 'order-1',
      data: { customerId: 'customer-1', total: 100 },
    },
  ],
};
