import type { PlaceId } from '../terms/names.ts';
import type { OpKind } from '../language/op.ts';

/** What an armed fault does when its moment comes. */
export type Strike =
  | 'crash-before'
  | 'crash-after'
  | 'refused'
  | 'request-lost'
  | 'reply-lost'
  | 'too-large'
  | 'twice'
  /** No fault: who is asked, or has the choice, takes an option that has been chosen before (S9, S10). */
  | 'take';

/** What tells one armed fault from the others. */
export type ArmedName = {
  readonly place: PlaceId;
  readonly op: OpKind;
  /** Which of the ops of that kind, as moves name them; null: any. */
  readonly label: string | null;
  readonly strike: Strike;
  /** The option that is taken; there with `take`, and only there. */
  readonly option?: string;
};

/** A fault that waits for its moment: "when the relay is about to mark the 2nd row: crash". */
export type ArmedFault = ArmedName & {
  /** How many such ops it waits for; 1: it strikes at the next. 0: it strikes at once, after the op. */
  readonly occurrence: number;
};

/** The key of an armed fault in the world: one of a name at a time. */
export function armedId({ place, op, label, strike, option }: ArmedName): string {
  return [place, op, label ?? '*', strike, ...(option === undefined ? [] : [option])].join(' ');
}

/** The most ops that a fault can wait for. */
export const occurrenceMax = 99;
