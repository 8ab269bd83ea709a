import type { TraceEntry } from '../kernel/entry.ts';
import { faultKindOf } from '../kernel/fault-kind.ts';
import type { Move } from '../kernel/move.ts';
import type { Fold } from './fold-along.ts';
import type { TimelineMark } from './lab-state.ts';

/** Where the scrubber shows a mark: faults and broken promises. */
export const marks: Fold<readonly TimelineMark[]> = {
  initial: [],
  add: (before, entry, at) => {
    const broken = entry.broke.map((label) => ({ at, kind: 'broken' as const, label }));
    if (isFault(entry)) return [...before, { at, kind: 'fault', label: faultLabel(entry.move) }, ...broken];
    return broken.length === 0 ? before : [...before, ...broken];
  },
};

/** Whether a move was a fault, or an op that failed for one. */
export function isFault({ move, result }: TraceEntry): boolean {
  if (move.kind === 'op') return move.outcome !== 'done' && result?.ok === false;
  return faultKindOf(move) !== null;
}

const faultLabel = (move: Move): string => (move.kind === 'op' ? move.outcome : move.kind);
