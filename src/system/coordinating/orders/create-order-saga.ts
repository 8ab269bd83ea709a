import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import type { DeadlineVariant } from '../../deadline/deadline-variant.ts';
import type { IsolationVariant } from '../../isolation/isolation-variant.ts';
import { decideBy, type Decisions } from '../heard-by-type.ts';
import { command, ended, passedOn } from '../issue.ts';
import type { Issued, ProcessManager } from '../process-manager.ts';
import { cancelDeadline, setDeadline } from '../timers/deadlines.ts';
import { overLimit } from './order-policies.ts';
import { evolve, nothingYet, type OrderSaga } from './order-saga.ts';

type Choice = Pick<CompensationVariant, 'undoes'> &
  Pick<IsolationVariant, 'isPending'> &
  Pick<DeadlineVariant, 'days' | 'undoesLate'>;

/**
 * Creates an order, has credit reserved for it, and approves or rejects it by what came of that. What can't be approved
 * any more, or is cancelled later, gives its credit back.
 */
export function createOrderSaga(
  { undoes }: Pick<CompensationVariant, 'undoes'>,
  { isPending }: Pick<IsolationVariant, 'isPending'>,
  { days, undoesLate }: Pick<DeadlineVariant, 'days' | 'undoesLate'> = { days: null, undoesLate: false },
): ProcessManager {
  const decisions = decisionsOf({ undoes, isPending, days, undoesLate });
  return {
    type: 'CreateOrderSaga',
    initialState: nothingYet,
    takes: ['CreateOrder', 'CancelOrder'],
    instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),
    compensates: { RejectOrder: 'CreateOrder', CancelOrder: 'CreateOrder', ReleaseCredit: 'ReserveCredit' },
    decide: (heard, state) =>
      heard.kind === 'command' ? [passedOn(heard)] : decideBy(decisions, state as OrderSaga, heard),
    evolve: (state, one) => evolve(state as OrderSaga, one),
    hasEnded: (state) => (state as OrderSaga).step === 'ended',
  };
}

/** What the saga does about each type of message, by where it stands. */
function decisionsOf({ undoes, isPending, days, undoesLate }: Choice): Decisions<OrderSaga> {
  const inTime: readonly Issued[] = days === null ? [] : [cancelDeadline];
  const giveUp = (saga: OrderSaga, reason: string): readonly Issued[] =>
    undoes ? [command(isPending ? 'RejectOrder' : 'CancelOrder', orderOf(saga), { reason })] : [];
  const refuse = (saga: OrderSaga) => [...inTime, ...giveUp(saga, overLimit)];
  const undo = (saga: OrderSaga) => (undoes ? [release(saga)] : []);
  // Nobody waits for it any more: it is taken for a success that came too late.
  const undoLate = (saga: OrderSaga) => (undoesLate ? [release(saga)] : []);
  const reserve = (saga: OrderSaga): readonly Issued[] => {
    const { orderId, total: amount } = saga;
    const reserving = command('ReserveCredit', customerOf(saga), { orderId, amount });
    return days === null ? [reserving] : [reserving, setDeadline(days)];
  };
  return {
    OrderCreated: { creating: reserve },
    OrderApproved: { creating: reserve, approving: end },
    CreditReserved: {
      reserving(saga) {
        if (isPending) return [...inTime, command('ApproveOrder', orderOf(saga))];
        return [...inTime, saga.isCancelled && undoes ? release(saga) : ended];
      },
      refused: undoLate,
      undoing: undoLate,
      ended: undoLate,
    },
    CreditReservationFailed: { reserving: refuse },
    CustomerUnknown: { reserving: refuse },
    DeadlinePassed: { reserving: (saga) => giveUp(saga, 'no answer in time') },
    OrderRejected: { refused: end },
    OrderCancelled: { refused: end, ended: (saga) => (saga.hasCredit ? undo(saga) : []) },
    CreditReleased: { undoing: end },
    // Cancelled in the meantime: this step can't be taken any more, so the one before it is undone.
    OrderNotPending: { approving: undo, refused: end },
    // What is undone already counts as done.
    OrderClosed: { refused: end },
    NothingReserved: { undoing: end },
  };
}

const end = (): readonly Issued[] => [ended];

const release = (saga: OrderSaga): Issued =>
  command('ReleaseCredit', customerOf(saga), { orderId: saga.orderId });

const orderOf = ({ orderId: aggregateId }: OrderSaga) => ({ aggregateType: 'Order', aggregateId });

const customerOf = ({ customerId: aggregateId }: OrderSaga) => ({ aggregateType: 'Customer', aggregateId });
