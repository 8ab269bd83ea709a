import type { TraceEntry } from '../../kernel/world/entry.ts';
import { isFault } from '../verdicts/marks.ts';
import { isTell } from '../digest/shared-moves.ts';

/** A counted move of somebody's play, to be told. */
export type PlayedStep = { readonly entry: TraceEntry; readonly number: number; readonly isFault: boolean };

/** The counted moves of a run up to a position. */
export function stepsOfPlay(entries: readonly TraceEntry[], position: number): readonly PlayedStep[] {
  return entries
    .slice(0, position)
    .filter(({ move }) => !isTell(move))
    .map((entry, index) => ({ entry, number: index + 1, isFault: isFault(entry) }));
}

/** Where a run stood before its last counted move; null: there is none. */
export function beforeLastStep(entries: readonly TraceEntry[], position: number): number | null {
  const last = entries.slice(0, position).findLastIndex(({ move }) => !isTell(move));
  return last < 0 ? null : last;
}
