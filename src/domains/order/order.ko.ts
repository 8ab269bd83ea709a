import type { DomainText } from '../domain-text.ts';
import type { OrderOperation } from './order-operations.ts';
import type { OrderQuery } from './order-queries.ts';
import type { OrderCommand, OrderEvent, OrderRejection } from './order-messages.ts';

export const orderTexts = {
  aggregate: '주문',
  commands: {
    CreateOrder: '주문 생성',
    ApproveOrder: '주문 승인',
    RejectOrder: '주문 거절',
    ReviseOrder: '주문 변경',
    RebuildOrderView: '읽기 모델 재구축',
    GetOrder: '주문 상태 조회',
    CancelOrder: '주문 취소',
  },
  fields: {
    customerId: '고객',
    total: '금액',
    reason: '사유',
  },
  events: {
    OrderCreated: '주문 생성됨',
    OrderApproved: '주문 승인됨',
    OrderRejected: '주문 거절됨',
    OrderRevised: '주문 변경됨',
    OrderCancelled: '주문 취소됨',
  },
  rejections: {
    OrderExists: '이미 있는 주문입니다',
    OrderUnknown: '그런 주문이 없습니다',
    OrderNotPending: '주문이 더 이상 대기 상태가 아닙니다',
    OrderClosed: '이미 거절되었거나 취소된 주문입니다',
    TotalNotPositive: '금액은 0보다 커야 합니다',
  },
} satisfies DomainText<OrderCommand | OrderQuery | OrderOperation, OrderEvent, OrderRejection>;
