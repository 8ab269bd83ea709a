/** What every variant of every slot is: a name, and what it can't do without. */
export type Variant = {
  readonly id: string;
  /** Choices in other slots without which the variant makes no sense; none if left out. */
  readonly needs?: readonly Need[];
};

/** What can be chosen in a slot, the weakest first. */
export type VariantTable<Chosen extends Variant, Id extends string> = readonly (Chosen & {
  readonly id: Id;
})[];

/** One of these variants must have been chosen in that slot. */
export type Need = { readonly slot: string; readonly oneOf: readonly string[] };
