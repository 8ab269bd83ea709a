import type { TraceEntry } from '../../kernel/world/entry.ts';
import { faultKindOf } from '../../kernel/faults/fault-kind.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { Fold } from '../run/fold-along.ts';
import { isNews, isTrouble, type PromiseState, type PromiseTurn } from './verdict.ts';

export type TimelineMark = {
  readonly at: number;
  readonly kind: 'fault' | TurnKind;
  /** A fault's kind, or the promise. */
  readonly label: string;
};

/** What a promise has come to that whoever follows the run is told; `saved`: out of trouble. */
export type TurnKind = Extract<PromiseState, 'broken' | 'will-break' | 'parked'> | 'saved';

export const newsOf = ({ state }: Pick<PromiseTurn, 'state'>): TurnKind =>
  isTrouble(state) ? state : 'saved';

/** Where something was made to go wrong. */
export const faultMarks: Fold<readonly TimelineMark[]> = {
  initial: [],
  add: (before, entry, at) =>
    isFault(entry) ? [...before, { at, kind: 'fault', label: faultLabel(entry.move) }] : before,
};

/** Where the scrubber shows a mark: faults, and the turns of the promises that are news. */
export function marksOf(
  faults: readonly TimelineMark[],
  verdicts: readonly PromiseTurn[],
): readonly TimelineMark[] {
  const turns = verdicts.filter(isNews).map((turn): TimelineMark => ({
    at: turn.at,
    kind: newsOf(turn),
    label: turn.property,
  }));
  return [...faults, ...turns].sort((one, other) => one.at - other.at);
}

/** Whether a move was a fault, or an op that failed for one. */
export function isFault({ move, result }: TraceEntry): boolean {
  if (move.kind === 'op')
    return move.outcome === 'twice' || (move.outcome !== 'done' && result?.ok === false);
  return faultKindOf(move) !== null;
}

const faultLabel = (move: Move): string => (move.kind === 'op' ? move.outcome : move.kind);
