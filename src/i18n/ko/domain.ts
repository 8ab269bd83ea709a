import type * as en from '../en/domain.ts';

export const commands: typeof en.commands = {
  CreateOrder: '주문 생성',
  ApproveOrder: '주문 승인',
  RejectOrder: '주문 거절',
  ReviseOrder: '주문 변경',
  CancelOrder: '주문 취소',
  CreateCustomer: '고객 생성',
  ReserveCredit: '신용 예약',
  ReleaseCredit: '신용 예약 해제',
  CreateCampaign: '캠페인 생성',
  ActivateCampaign: '캠페인 활성화',
  DeactivateCampaign: '캠페인 비활성화',
  TrackConfirmation: '게재 승인 기록',
  TrackRejection: '게재 거절 기록',
};

/** `CreateOrder(주문 생성)`: the name in the code, and what it means. */
export const named: typeof en.named = (type, words) => (type === words ? type : `${type}(${words})`);

export const fields: typeof en.fields = {
  aggregateId: 'ID',
  customerId: '고객',
  orderId: '주문',
  total: '금액',
  reason: '사유',
  name: '이름',
  creditLimit: '신용 한도',
  amount: '금액',
  locations: '광고 위치',
  confirmationId: '승인 번호',
};

export const aggregates: typeof en.aggregates = {
  Order: '주문',
  Customer: '고객',
  Campaign: '캠페인',
};

export const events: typeof en.events = {
  OrderCreated: '주문 생성됨',
  OrderApproved: '주문 승인됨',
  OrderRejected: '주문 거절됨',
  OrderRevised: '주문 변경됨',
  OrderCancelled: '주문 취소됨',
  CustomerCreated: '고객 생성됨',
  CreditReserved: '신용 예약됨',
  CreditReservationFailed: '신용 예약 실패',
  CreditReleased: '신용 예약 해제됨',
  CampaignCreated: '캠페인 생성됨',
  CampaignActivated: '캠페인 활성화됨',
  CampaignDeactivated: '캠페인 비활성화됨',
  PublishingConfirmed: '게재 승인됨',
  PublishingRejected: '게재 거절됨',
};

export const rejections: typeof en.rejections = {
  OrderExists: '이미 있는 주문입니다',
  OrderUnknown: '그런 주문이 없습니다',
  OrderNotPending: '주문이 더 이상 대기 상태가 아닙니다',
  OrderClosed: '이미 거절되었거나 취소된 주문입니다',
  TotalNotPositive: '금액은 0보다 커야 합니다',
  CustomerExists: '이미 있는 고객입니다',
  CustomerUnknown: '그런 고객이 없습니다',
  LimitNegative: '신용 한도는 0보다 작을 수 없습니다',
  AmountNotPositive: '금액은 0보다 커야 합니다',
  CreditAlreadyReserved: '그 주문에는 이미 신용이 예약되어 있습니다',
  NothingReserved: '그 주문에 예약된 신용이 없습니다',
  CampaignExists: '이미 있는 캠페인입니다',
  CampaignUnknown: '그런 캠페인이 없습니다',
  CampaignActive: '이미 활성 상태인 캠페인입니다',
  CampaignInactive: '이미 비활성 상태인 캠페인입니다',
  LocationsMissing: '캠페인에는 광고 위치가 있어야 합니다',
  LocationTwice: '같은 광고 위치가 두 번 있습니다',
  NothingPending: '대기 중인 게재 응답이 없습니다',
  CommandUnknown: '이 커맨드를 처리할 핸들러가 없습니다',
};
