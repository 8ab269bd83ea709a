import type { PositionEveryVariant } from './position-every-variant.ts';

/** Of two transactions the first is published again when the relay dies after it. */
export const every2 = { id: 'every-2', transactionCount: 2 } as const satisfies PositionEveryVariant;
