import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Bounds } from '../question/bounds.ts';
import type { Counterexample } from './counterexample.ts';
import type { Limit } from './limits.ts';

/** What a search says of a promise: never a bare "correct" (E2). */
export type Verdict = { readonly property: PropertyId } & (
  | {
      readonly kind: 'broken';
      readonly counterexample: Counterexample;
      /** Else it is a short one, and the shortest is not known (E1). */
      readonly isShortest: boolean;
    }
  /** Of a *sometimes* promise: nothing of the kind is in any run. */
  | { readonly kind: 'never-happens' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'undecided'; readonly limit: Limit }
  /** The setup does not make the promise. */
  | { readonly kind: 'does-not-apply' }
);

/** A verdict that stands whatever comes after it; only a run that is not the shortest may give way to a shorter one. */
export type DecidedVerdict = Exclude<Verdict, { readonly kind: 'undecided' }>;

/** What was seen to come to the verdicts. */
export type Searched = {
  readonly bounds: Bounds;
  readonly stateCount: number;
  readonly moveCount: number;
  readonly atRestCount: number;
  readonly depth: number;
  readonly limit: Limit | null;
  readonly isReduced: boolean;
  /** That two different worlds were taken for one: at most this (E8). */
  readonly collisionChance: number;
};

export type Exploration = { readonly verdicts: readonly Verdict[]; readonly searched: Searched };

/** The birthday bound over 96 bits. */
export function collisionChance(stateCount: number): number {
  return (stateCount * (stateCount - 1)) / 2 ** 97;
}
