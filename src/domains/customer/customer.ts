import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { customerCommands } from './customer-commands.ts';
import type {
  CustomerCommand,
  CustomerEvent,
  CustomerRejection,
  CustomerState,
} from './customer-messages.ts';

type Decision = Result<readonly CustomerEvent[], CustomerRejection>;

/** What a customer decides about each type of command: credit that does not fit is an event, too, and no refusal. */
const process: ProcessMethods<CustomerState, CustomerCommand, CustomerEvent, CustomerRejection> = {
  CreateCustomer({ exists }, { data }) {
    if (exists) return reject('CustomerExists');
    if (data.creditLimit < 0) return reject('LimitNegative', { limit: data.creditLimit });
    return succeed([{ type: 'CustomerCreated', data }]);
  },
  ReserveCredit(customer, { data }) {
    const { orderId, amount } = data;
    if (!customer.exists) return reject('CustomerUnknown');
    if (amount <= 0) return reject('AmountNotPositive', { amount });
    if (reservedFor(customer, orderId) !== undefined) return reject('CreditAlreadyReserved', { orderId });
    const fits = reserved(customer) + amount <= customer.creditLimit;
    return succeed([{ type: fits ? 'CreditReserved' : 'CreditReservationFailed', data }]);
  },
  ReleaseCredit(customer, { data: { orderId } }) {
    if (!customer.exists) return reject('CustomerUnknown');
    const amount = reservedFor(customer, orderId);
    if (amount === undefined) return reject('NothingReserved', { orderId });
    return succeed([{ type: 'CreditReleased', data: { orderId, amount } }]);
  },
};

/** What each type of event makes of a customer. */
const apply: ApplyMethods<CustomerState, CustomerEvent> = {
  CustomerCreated: (customer, { data }) => ({ ...customer, exists: true, ...data }),
  CreditReserved: (customer, { data: { orderId, amount } }) => ({
    ...customer,
    reservations: { ...customer.reservations, [orderId]: amount },
  }),
  CreditReservationFailed: (customer) => customer,
  CreditReleased(customer, { data: { orderId } }) {
    const { [orderId]: _, ...reservations } = customer.reservations;
    return { ...customer, reservations };
  },
};

/** A customer: the sum of the reservations never exceeds the credit limit. */
export const customer: Aggregate<CustomerState, CustomerCommand, CustomerEvent> = {
  type: 'Customer',
  initial: { exists: false, name: '', creditLimit: 0, reservations: {} },
  process: processBy(process),
  apply: applyBy(apply),
  commands: customerCommands,
  events: typesIn(apply),
  rejections: [
    'CustomerExists',
    'CustomerUnknown',
    'LimitNegative',
    'AmountNotPositive',
    'CreditAlreadyReserved',
    'NothingReserved',
  ] satisfies readonly CustomerRejection['type'][],
};

/** An order may have any id, also one that every object inherits. */
const reservedFor = ({ reservations }: CustomerState, orderId: string): number | undefined =>
  Object.hasOwn(reservations, orderId) ? reservations[orderId] : undefined;

const reserved = ({ reservations }: CustomerState): number =>
  Object.values(reservations).reduce((sum, amount) => sum + amount, 0);

const reject = (type: CustomerRejection['type'], data: CustomerRejection['data'] = {}): Decision =>
  fail({ type, data });
