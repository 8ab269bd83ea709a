import type { OpKind, OpOf, OpValues } from '../../kernel/language/op.ts';

/** Names as the language writes them; unknown ids come back as they are. */
export type Names = {
  readonly place: (id: string) => string;
  readonly database: (id: string) => string;
  readonly actor: (id: string) => string;
  /** An event's type in words: “Order created”. */
  readonly event: (type: string) => string;
  readonly rejection: (id: string) => string;
  readonly failure: (id: string) => string;
  /** One of the options of a choice. */
  readonly option: (id: string) => string;
  /** A request by its id: who asks, and on account of which message. */
  readonly request: (id: string) => string;
  /** What a place remembers something under. */
  readonly remembered: (entry: string) => string;
};

/** How a language speaks of one kind of op. */
export type OpText<Kind extends OpKind> = {
  /** What it would do, without a subject: for lists of next moves and for failures. */
  readonly act: (op: OpOf<Kind>, names: Names) => string;
  /** One whole sentence of what it did. */
  readonly did: (op: OpOf<Kind>, value: OpValues[Kind], who: string, names: Names) => string;
};

/** Every kind of op has its texts, or the build fails. */
export type OpTexts = { readonly [Kind in OpKind]: OpText<Kind> };
