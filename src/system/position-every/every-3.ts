import type { PositionEveryVariant } from './position-every-variant.ts';

/** The less often the position is stored, the more is published again. */
export const every3 = {
  id: 'every-3',
  needs: [{ slot: 'publishing', oneOf: ['log-tailing'] }],
  transactionCount: 3,
} as const satisfies PositionEveryVariant;
