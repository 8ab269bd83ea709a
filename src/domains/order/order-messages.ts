import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { orderCommands } from './order-commands.ts';

/** A message that says all by its type. */
type NoData = Readonly<Record<string, never>>;

export type OrderCommand = CommandOf<(typeof orderCommands)[number]>;

export type OrderEvent =
  | { readonly type: 'OrderCreated'; readonly data: { readonly customerId: string; readonly total: number } }
  | { readonly type: 'OrderApproved'; readonly data: NoData }
  | { readonly type: 'OrderRejected'; readonly data: Closing }
  | { readonly type: 'OrderRevised'; readonly data: { readonly total: number } }
  | { readonly type: 'OrderCancelled'; readonly data: Closing };

/** Whose order it was is told where others act on that. */
type Closing = { readonly reason: string; readonly customerId?: string };

export type OrderRejection = Rejection<
  'OrderExists' | 'OrderUnknown' | 'OrderNotPending' | 'OrderClosed' | 'TotalNotPositive'
>;

export type OrderStatus = 'NONE' | 'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELLED';

export type OrderState = {
  readonly status: OrderStatus;
  readonly customerId: string;
  readonly total: number;
};
