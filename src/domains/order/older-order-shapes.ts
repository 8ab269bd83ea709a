import type { OlderShape } from '../older-shape.ts';

/** In the first year every order was of this total. */
export const totalOfOldOrders = 100;

/** As every order was of one total, its event did not say it: the field came later. */
const orderCreated: OlderShape = {
  type: 'OrderCreated',
  lift: ({ customerId = '' }) => ({ customerId, total: totalOfOldOrders }),
  defaults: { total: totalOfOldOrders },
  asWrittenThen: ({ customerId = '' }) => ({ customerId }),
};

export const olderOrderShapes: readonly OlderShape[] = [orderCreated];
