import type { OrderSagaStep } from './order-saga.ts';

/** Where the saga of an order stands, by its own word. */
export const createOrderSagaTexts = {
  none: 'nothing has begun',
  creating: 'the order is being created',
  reserving: 'credit is being reserved',
  approving: 'the order is being approved',
  refused: 'no credit: the order is being undone',
  undoing: 'the credit is being released',
  ended: 'at its end',
} satisfies Record<OrderSagaStep, string>;
