import type { Variant } from '../variant.ts';

/** Which instance of a process manager a reply is for. */
export type CorrelationVariant = Variant & {
  /** Whether it is taken to be for the newest that is under way; else it is for the one whose id it bears (M2). */
  readonly takesNewest: boolean;
};
