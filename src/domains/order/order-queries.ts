import { querySchema, type CommandOf } from '../command-schema.ts';

/** What can be asked of an order. */
export const orderQueries = [querySchema('GetOrder', 'Order')] as const;

export type OrderQuery = CommandOf<(typeof orderQueries)[number]>;
