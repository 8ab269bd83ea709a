import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { customerCommands } from './customer-commands.ts';

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
