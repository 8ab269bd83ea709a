import { operationSchema, type CommandOf } from '../command-schema.ts';

/** What an operator has done about all orders at once; no order changes. */
export const orderOperations = [operationSchema('RebuildOrderView', 'Order', 'order-view')] as const;

export type OrderOperation = CommandOf<(typeof orderOperations)[number]>;
