import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import { customerCommands } from './customer-commands.ts';

export type CustomerCommand = CommandOf<(typeof customerCommands)[number]>;

export type CustomerEvent =
  | {
      readonly type: 'CustomerCreated';
      readonly data: { readonly name: string; readonly creditLimit: number };
    }
  | { readonly type: 'CreditReserved'; readonly data: { readonly orderId: string; readonly amount: number } }
  | {
      readonly type: 'CreditReservationFailed';
      readonly data: { readonly orderId: string; readonly amount: number };
    }
  | {
      readonly type: 'CreditReleased';
      /** With the amount: whoever hears of it need not have kept what was reserved. */
      readonly data: { readonly orderId: string; readonly amount: number };
    };

export type CustomerRejection = Rejection<
  | 'CustomerExists'
  | 'CustomerUnknown'
  | 'LimitNegative'
  | 'AmountNotPositive'
  | 'CreditAlreadyReserved'
  | 'NothingReserved'
>;

export type CustomerState = {
  readonly exists: boolean;
  readonly name: string;
  readonly creditLimit: number;
  /** Amounts by order. */
  readonly reservations: Readonly<Record<string, number>>;
};

type Decision = Result<readonly CustomerEvent[], CustomerRejection>;

const rejections: readonly CustomerRejection['type'][] = [
  'CustomerExists',
  'CustomerUnknown',
  'LimitNegative',
  'AmountNotPositive',
  'CreditAlreadyReserved',
  'NothingReserved',
];

/** A customer: the sum of the reservations never exceeds the credit limit. */
export const customer: Aggregate<CustomerState, CustomerCommand, CustomerEvent> = {
  type: 'Customer',
  initial: { exists: false, name: '', creditLimit: 0, reservations: {} },
  process: decide,
  apply: evolve,
  commands: customerCommands,
  events: ['CustomerCreated', 'CreditReserved', 'CreditReservationFailed', 'CreditReleased'],
  rejections,
};

function decide(state: CustomerState, command: CustomerCommand): Decision {
  if (command.type === 'CreateCustomer') {
    if (state.exists) return reject('CustomerExists');
    if (command.data.creditLimit < 0) return reject('LimitNegative', { limit: command.data.creditLimit });
    return succeed([{ type: 'CustomerCreated', data: command.data }]);
  }
  if (!state.exists) return reject('CustomerUnknown');
  switch (command.type) {
    case 'ReserveCredit': {
      const { orderId, amount } = command.data;
      if (amount <= 0) return reject('AmountNotPositive', { amount });
      if (hasReserved(state, orderId)) return reject('CreditAlreadyReserved', { orderId });
      const fits = reserved(state) + amount <= state.creditLimit;
      return succeed([{ type: fits ? 'CreditReserved' : 'CreditReservationFailed', data: command.data }]);
    }
    case 'ReleaseCredit': {
      const { orderId } = command.data;
      const amount = hasReserved(state, orderId) ? state.reservations[orderId] : undefined;
      if (amount === undefined) return reject('NothingReserved', { orderId });
      return succeed([{ type: 'CreditReleased', data: { orderId, amount } }]);
    }
  }
}

function evolve(state: CustomerState, event: CustomerEvent): CustomerState {
  switch (event.type) {
    case 'CustomerCreated':
      return { ...state, exists: true, ...event.data };
    case 'CreditReserved': {
      const { orderId, amount } = event.data;
      return { ...state, reservations: { ...state.reservations, [orderId]: amount } };
    }
    case 'CreditReservationFailed':
      return state;
    case 'CreditReleased': {
      const { [event.data.orderId]: _, ...reservations } = state.reservations;
      return { ...state, reservations };
    }
  }
}

/** An order may have any id, also one that every object inherits. */
const hasReserved = ({ reservations }: CustomerState, orderId: string): boolean =>
  Object.hasOwn(reservations, orderId);

const reserved = ({ reservations }: CustomerState): number =>
  Object.values(reservations).reduce((sum, amount) => sum + amount, 0);

const reject = (type: CustomerRejection['type'], data: CustomerRejection['data'] = {}): Decision =>
  fail({ type, data });
