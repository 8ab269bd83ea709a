import type { Culprit, Judgement } from '../../kernel/properties/property.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';

/** How a promise stands as far as is known; `will-break`: it can't be kept any more, even if everything recovers. */
export type KnownState = Judgement['kind'] | 'will-break';

/** How a light shows it; `unjudged`: not broken so far, and it is not known yet whether it will be. */
export type PromiseState = KnownState | 'unjudged';

/**
 * A promise comes to stand otherwise. One list of them is what the lights, the scrubber's marks, the trace's rows and
 * filter and the announcements are told from.
 */
export type PromiseTurn = {
  readonly property: PropertyId;
  /** After this move, and not before it; 1 is the first. */
  readonly at: number;
  readonly before: KnownState;
  readonly state: KnownState;
  /** Broken because everything has come to rest there, not by the move itself (K7). */
  readonly isAtRest: boolean;
  /** What it is broken by, or what it waits for, as it was there. */
  readonly culprits: readonly Culprit[];
};

/** What a move brought the promises to. */
export function turnsAt(verdicts: readonly PromiseTurn[], number: number): readonly PromiseTurn[] {
  let [low, high] = [0, verdicts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verdicts[middle]?.at ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (verdicts[end]?.at === number) end += 1;
  return verdicts.slice(low, end);
}

/** Both lists in the order of the moves; where both tell of one move, what has become true stands first. */
export function inOrder(verdicts: readonly PromiseTurn[]): readonly PromiseTurn[] {
  return verdicts.toSorted((one, other) => one.at - other.at);
}

/** Whether a turn is news to whoever follows the run: into trouble, or out of it. To wait and to be kept is how it goes. */
export const isNews = ({ before, state }: PromiseTurn): boolean => isTrouble(state) || isTrouble(before);

export const isTrouble = (
  state: PromiseState,
): state is Extract<PromiseState, 'broken' | 'will-break' | 'parked'> =>
  state === 'broken' || state === 'will-break' || state === 'parked';
