import { evolveBy, type Changes } from '../heard-by-type.ts';
import type { Heard, Issued } from '../process-manager.ts';

/** Where it stands. */
export type OrderSagaStep = 'none' | 'creating' | 'reserving' | 'approving' | 'refused' | 'undoing' | 'ended';

/** What the saga of one order knows. */
export type OrderSaga = {
  readonly step: OrderSagaStep;
  readonly orderId: string;
  readonly customerId: string;
  readonly total: number;
  readonly hasCredit: boolean;
  /** The client has taken the order back. */
  readonly isCancelled: boolean;
};

export const nothingYet: OrderSaga = {
  step: 'none',
  orderId: '',
  customerId: '',
  total: 0,
  hasCredit: false,
  isCancelled: false,
};

/** What becomes of the saga by each type of what it hears and issues. */
const changes: Changes<OrderSaga> = {
  CreateOrder: { none: (saga, one) => ({ ...saga, ...begun(one), step: 'creating' }) },
  ReserveCredit: (saga) => ({ ...saga, step: 'reserving' }),
  OrderCancelled: { reserving: (saga) => ({ ...saga, isCancelled: true }) },
  CreditReserved: { reserving: (saga) => ({ ...saga, hasCredit: true }) },
  CreditReservationFailed: { reserving: refused },
  CustomerUnknown: { reserving: refused },
  DeadlinePassed: { reserving: refused },
  ApproveOrder: (saga) => ({ ...saga, step: 'approving' }),
  ReleaseCredit: (saga) => ({ ...saga, step: 'undoing' }),
  CreditReleased: { undoing: (saga) => ({ ...saga, hasCredit: false }) },
  SagaEnded: (saga) => ({ ...saga, step: 'ended' }),
};

export const evolve = (saga: OrderSaga, one: Heard | Issued): OrderSaga => evolveBy(changes, saga, one);

function refused(saga: OrderSaga): OrderSaga {
  return { ...saga, step: 'refused' };
}

const begun = (one: Heard | Issued): Pick<OrderSaga, 'orderId' | 'customerId' | 'total'> => ({
  orderId: 'aggregateId' in one ? (one.aggregateId ?? '') : '',
  customerId: one.data['customerId'] as string,
  total: Number(one.data['total']),
});
