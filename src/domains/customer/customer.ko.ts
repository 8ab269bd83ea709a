import type { DomainText } from '../domain-text.ts';
import type { CustomerRejection } from './customer-messages.ts';
import type { ForgettableCommand, ForgettableEvent, ForgettableRejection } from './forgettable-customer.ts';

export const customerTexts = {
  aggregate: '고객',
  commands: {
    CreateCustomer: '고객 생성',
    ReserveCredit: '신용 예약',
    ReleaseCredit: '신용 예약 해제',
    ForgetCustomer: '고객 정보 삭제',
  },
  fields: {
    orderId: '주문',
    name: '이름',
    creditLimit: '신용 한도',
    amount: '금액',
  },
  events: {
    CustomerCreated: '고객 생성됨',
    CreditReserved: '신용 예약됨',
    CreditReservationFailed: '신용 예약 실패',
    CreditReleased: '신용 예약 해제됨',
    CustomerForgotten: '고객 정보 삭제됨',
  },
  rejections: {
    CustomerExists: '이미 있는 고객입니다',
    CustomerUnknown: '그런 고객이 없습니다',
    LimitNegative: '신용 한도는 0보다 작을 수 없습니다',
    AmountNotPositive: '금액은 0보다 커야 합니다',
    CreditAlreadyReserved: '그 주문에는 이미 신용이 예약되어 있습니다',
    NothingReserved: '그 주문에 예약된 신용이 없습니다',
    AlreadyForgotten: '이미 정보가 삭제된 고객입니다',
  },
} satisfies DomainText<ForgettableCommand, ForgettableEvent, CustomerRejection | ForgettableRejection>;
