import type { PositionEveryVariant } from './position-every-variant.ts';

/** Dying between two transactions the relay publishes nothing again; dying between publishing and storing, one. */
export const every1 = {
  id: 'every-1',
  needs: [{ slot: 'publishing', oneOf: ['log-tailing'] }],
  transactionCount: 1,
} as const satisfies PositionEveryVariant;
