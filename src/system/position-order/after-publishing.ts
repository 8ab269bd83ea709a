import type { PositionOrderVariant } from './position-order-variant.ts';

/** Dying between the two, the relay publishes again: at least once. */
export const afterPublishing: PositionOrderVariant = { id: 'after-publishing', storesFirst: false };
