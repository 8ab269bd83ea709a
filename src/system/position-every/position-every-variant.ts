import type { Variant } from '../variant.ts';

/** How often a relay that reads the log stores how far it has come. */
export type PositionEveryVariant = Variant & {
  /** After so many transactions with events. */
  readonly transactionCount: number;
};
