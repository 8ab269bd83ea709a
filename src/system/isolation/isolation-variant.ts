import type { Variant } from '../variant.ts';

/** What others see of an order while its saga runs. */
export type IsolationVariant = Variant & {
  /** Whether it says that it is not decided yet: a semantic lock. */
  readonly isPending: boolean;
};
