import type { OrderSagaStep } from './order-saga.ts';

/** Where the saga of an order stands, by its own word. */
export const createOrderSagaTexts = {
  none: '아직 시작하지 않음',
  creating: '주문을 만드는 중',
  reserving: '신용을 예약하는 중',
  approving: '주문을 승인하는 중',
  refused: '신용이 없어 주문을 되돌리는 중',
  undoing: '신용을 해제하는 중',
  ended: '끝남',
} satisfies Record<OrderSagaStep, string>;
