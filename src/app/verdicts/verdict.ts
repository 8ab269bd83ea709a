import type { PropertyId } from '../../kernel/terms/names.ts';

/** How a promise stands at a moment; `unjudged`: not broken so far, and it is not known yet whether it will be. */
export type PromiseState = 'kept' | 'waiting' | 'parked' | 'unjudged' | 'will-break' | 'broken';

/**
 * A turn for the worse in how a promise stands. One list of them is what the lights' moves, the scrubber's
 * marks, the trace's rows and filter and the announcements are told from.
 */
export type PromiseTurn = {
  readonly property: PropertyId;
  /** After this move, and not before it; 1 is the first. */
  readonly at: number;
  /** `will-break`: from here on it can't be kept any more, even if everything recovers. */
  readonly state: Extract<PromiseState, 'broken' | 'will-break'>;
  /** Broken because everything has come to rest there, not by the move itself (K7). */
  readonly isAtRest: boolean;
};

/** What was found after a move. */
export function verdictsAt(verdicts: readonly PromiseTurn[], number: number): readonly PromiseTurn[] {
  return verdicts.filter(({ at }) => at === number);
}

/** Both lists in the order of the moves; what is broken stands before what will be. */
export function inOrder(verdicts: readonly PromiseTurn[]): readonly PromiseTurn[] {
  return verdicts.toSorted((one, other) => one.at - other.at);
}
