import type { Fact } from '../../kernel/terms/fact.ts';
import type { Variant } from '../variant.ts';

/** How several services bring about one act. */
export type CoordinationVariant = Variant & {
  /** Its steps, as one counts them. */
  readonly steps: readonly CoordinationStep[];
};

export type CoordinationStep = {
  /** From 1 on. */
  readonly number: number;
  /** Whether it is taken with what becomes true. */
  readonly isTaken: (fact: Fact) => boolean;
};
