/** What a variant is called, in one language. A slot's stand in one file beside its table: `publishing.ko.ts`. */
export type VariantText = {
  /** Short: it stands in a menu and on a button. */
  readonly name: string;
  /** One sentence on what it does. */
  readonly note: string;
};
