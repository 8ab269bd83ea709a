/** What one language says of a term. */
export type TermText = {
  /** As it is called everywhere here. */
  readonly name: string;
  /** As it is called elsewhere. */
  readonly also?: readonly string[];
  /** One sentence. */
  readonly definition: string;
  /** One sentence, where others mean something else by the same name. */
  readonly usage?: string;
};
