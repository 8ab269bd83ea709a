/** A word of the field. */
export type Term = {
  readonly id: string;
  /** Whoever knows the field uses it; the others explain these. */
  readonly isCore: boolean;
  /** Where one reads on: ids of other terms. */
  readonly related: readonly string[];
};
