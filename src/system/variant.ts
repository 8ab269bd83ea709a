/** What every variant of every slot is: a name, and what it can't do without. */
export type Variant = {
  readonly id: string;
  /** Choices in other slots without which the variant makes no sense; none if left out. */
  readonly needs?: readonly Need[];
  /** Who does most nearly the same beside choices that this one does not go with, the nearest first. */
  readonly standIns?: readonly string[];
};

/** What can be chosen in a slot, the weakest first. */
export type VariantTable<Chosen extends Variant, Id extends string> = readonly (Chosen & {
  readonly id: Id;
})[];

/** One of these variants must have been chosen in that slot. */
export type Need = {
  readonly slot: string;
  readonly oneOf: readonly string[];
  /** Whoever chooses the variant gets that along; without, the variant is not offered where it is lacking. */
  readonly brings?: true;
  /** It is needed beside these alone; left out: whatever else is chosen. */
  readonly beside?: Pick<Need, 'slot' | 'oneOf'>;
};
