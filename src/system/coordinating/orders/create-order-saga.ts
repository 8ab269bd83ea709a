import type { JsonRecord } from '../../../base/json.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import type { DeadlineVariant } from '../../deadline/deadline-variant.ts';
import type { IsolationVariant } from '../../isolation/isolation-variant.ts';
import type { Heard, Issued, ProcessManager } from '../process-manager.ts';
import { cancelDeadline, setDeadline } from '../timers/deadlines.ts';
import { overLimit } from './order-policies.ts';

/** Where it stands. */
export type OrderSagaStep = 'none' | 'creating' | 'reserving' | 'approving' | 'refused' | 'undoing' | 'ended';

/** What the saga of one order knows. */
type OrderSaga = {
  readonly step: OrderSagaStep;
  readonly orderId: string;
  readonly customerId: string;
  readonly total: number;
  readonly hasCredit: boolean;
  /** The client has taken the order back. */
  readonly isCancelled: boolean;
};

const nothingYet: OrderSaga = {
  step: 'none',
  orderId: '',
  customerId: '',
  total: 0,
  hasCredit: false,
  isCancelled: false,
};

/**
 * Creates an order, has credit reserved for it, and approves or rejects it by what came of that. What can't be approved
 * any more, or is cancelled later, gives its credit back.
 */
export function createOrderSaga(
  { undoes }: Pick<CompensationVariant, 'undoes'>,
  { isPending }: Pick<IsolationVariant, 'isPending'>,
  { days, undoesLate }: Pick<DeadlineVariant, 'days' | 'undoesLate'> = waitsForEver,
): ProcessManager {
  return {
    type: 'CreateOrderSaga',
    initialState: nothingYet,
    takes: ['CreateOrder', 'CancelOrder'],
    instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),
    compensates: { RejectOrder: 'CreateOrder', CancelOrder: 'CreateOrder', ReleaseCredit: 'ReserveCredit' },
    decide: (heard, state) => decide(heard, state as OrderSaga),
    evolve: (state, one) => evolve(state as OrderSaga, one),
    hasEnded: (state) => (state as OrderSaga).step === 'ended',
  };

  function decide(heard: Heard, state: OrderSaga): readonly Issued[] {
    const { orderId, customerId, total: amount, hasCredit, isCancelled } = state;
    const order = { aggregateType: 'Order', aggregateId: orderId };
    const customer = { aggregateType: 'Customer', aggregateId: customerId };
    const release = command('ReleaseCredit', customer, { orderId });
    // What a client asks is the order's to accept or to refuse.
    if (heard.kind === 'command') return [passedOn(heard)];
    const giveUp = (reason: string): readonly Issued[] =>
      undoes ? [command(isPending ? 'RejectOrder' : 'CancelOrder', order, { reason })] : [];
    const inTime: readonly Issued[] = days === null ? [] : [cancelDeadline];
    switch (`${state.step}: ${heard.type}`) {
      case 'creating: OrderCreated':
      case 'creating: OrderApproved': {
        const reserve = command('ReserveCredit', customer, { orderId, amount });
        return days === null ? [reserve] : [reserve, setDeadline(days)];
      }
      case 'reserving: CreditReserved':
        if (isPending) return [...inTime, command('ApproveOrder', order)];
        return [...inTime, isCancelled && undoes ? release : ended];
      case 'reserving: CreditReservationFailed':
      case 'reserving: CustomerUnknown':
        return [...inTime, ...giveUp(overLimit)];
      case 'reserving: DeadlinePassed':
        return giveUp(noAnswer);
      // Cancelled in the meantime: this step can't be taken any more, so the one before it is undone.
      case 'approving: OrderNotPending':
        return undoes ? [release] : [];
      case 'ended: OrderCancelled':
        return hasCredit && undoes ? [release] : [];
      case 'approving: OrderApproved':
      case 'refused: OrderRejected':
      case 'refused: OrderCancelled':
      case 'undoing: CreditReleased':
      // What is undone already counts as done.
      case 'refused: OrderNotPending':
      case 'refused: OrderClosed':
      case 'undoing: NothingReserved':
        return [ended];
      // Nobody waits for it any more: it is taken for a success that came too late.
      case 'refused: CreditReserved':
      case 'undoing: CreditReserved':
      case 'ended: CreditReserved':
        return undoesLate ? [release] : [];
      default:
        return [];
    }
  }
}

/** Without a deadline. */
const waitsForEver = { days: null, undoesLate: false };

const noAnswer = 'no answer in time';

function evolve(state: OrderSaga, one: Heard | Issued): OrderSaga {
  const is = (step: OrderSaga['step']): boolean => state.step === step;
  switch (one.type) {
    case 'CreateOrder':
      return is('none') ? { ...state, ...begun(one), step: 'creating' } : state;
    case 'ReserveCredit':
      return { ...state, step: 'reserving' };
    case 'OrderCancelled':
      return is('reserving') ? { ...state, isCancelled: true } : state;
    case 'CreditReserved':
      return is('reserving') ? { ...state, hasCredit: true } : state;
    case 'CreditReservationFailed':
    case 'CustomerUnknown':
    case 'DeadlinePassed':
      return is('reserving') ? { ...state, step: 'refused' } : state;
    case 'ApproveOrder':
      return { ...state, step: 'approving' };
    case 'ReleaseCredit':
      return { ...state, step: 'undoing' };
    case 'CreditReleased':
      return is('undoing') ? { ...state, hasCredit: false } : state;
    case 'SagaEnded':
      return { ...state, step: 'ended' };
    default:
      return state;
  }
}

const ended: Issued = { kind: 'event', type: 'SagaEnded', data: {} };

const begun = (one: Heard | Issued): Pick<OrderSaga, 'orderId' | 'customerId' | 'total'> => ({
  orderId: 'aggregateId' in one ? (one.aggregateId ?? '') : '',
  customerId: one.data['customerId'] as string,
  total: Number(one.data['total']),
});

type Target = Pick<Command, 'aggregateType' | 'aggregateId'>;

const command = (type: string, { aggregateType, aggregateId }: Target, data: JsonRecord = {}): Issued => ({
  kind: 'command',
  type,
  aggregateType,
  aggregateId,
  data,
});

const passedOn = (heard: Heard): Issued => command(heard.type, heard as Heard & Target, heard.data);
