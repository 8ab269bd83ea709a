import type { OlderShape } from '../older-shape.ts';

/** What one order was worth as long as credit was counted in orders. */
const creditOfAnOrder = 100;

/** The amount was a number of orders; since then it is money. The field has the same name: nothing is missing. */
const creditReserved: OlderShape = {
  type: 'CreditReserved',
  lift: ({ orderId = '', amount }) => ({ orderId, amount: Number(amount) * creditOfAnOrder }),
  defaults: {},
  asWrittenThen: ({ orderId = '', amount }) => ({ orderId, amount: Number(amount) / creditOfAnOrder }),
};

export const olderCustomerShapes: readonly OlderShape[] = [creditReserved];
