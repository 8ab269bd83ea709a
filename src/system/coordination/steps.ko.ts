import type { CoordinationId } from './coordination-table.ts';

export const stepTexts = {
  none: [
    '고객 데이터베이스에 커밋했습니다. 신용 예약 여부는 여기서 정해집니다.',
    '두 번째로 주문 데이터베이스에 커밋해 주문을 승인하거나 거절했습니다.',
  ],
  choreography: [
    '주문 서비스가 주문을 만들었습니다.',
    'OrderCreated가 브로커를 거쳐 갑니다.',
    '고객 서비스의 이벤트 핸들러가 신용 예약을 시도했습니다.',
    '그 결과 이벤트가 브로커를 거쳐 돌아갑니다.',
    '주문 서비스의 이벤트 핸들러가 주문을 승인하거나 거절했습니다.',
  ],
  orchestration: [
    '주문 서비스가 CreateOrderSaga를 만들었습니다.',
    '사가가 주문을 만들었습니다.',
    '사가가 고객 서비스에 신용을 예약하라는 커맨드 메시지를 보냅니다.',
    '고객 서비스가 커맨드를 처리했습니다.',
    '고객 서비스가 그 결과를 응답합니다.',
    '사가가 주문을 승인하거나 거절했습니다.',
  ],
} satisfies Record<CoordinationId, readonly string[]>;
