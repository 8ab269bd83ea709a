import type { PositionOrderVariant } from './position-order-variant.ts';

/** Dying between the two, the relay publishes again: at least once. */
export const afterPublishing = {
  id: 'after-publishing',
  storesFirst: false,
} as const satisfies PositionOrderVariant;
