import type { PositionOrderVariant } from './position-order-variant.ts';

/** Dying between the two, the relay goes on behind what it has not published: at most once. */
export const beforePublishing = {
  id: 'before-publishing',
  needs: [{ slot: 'publishing', oneOf: ['log-tailing'] }],
  storesFirst: true,
} as const satisfies PositionOrderVariant;
