import { meaningOf } from '../../../kernel/meanings/table.ts';
import type { TraceEntry } from '../../../kernel/world/entry.ts';
import type { Move } from '../../../kernel/world/move.ts';

/** How else the op of a move that is still in flight might have ended: each is a move in its place. */
export function faultsInFlight({ move, op }: TraceEntry): readonly Move[] {
  if (move.kind !== 'op' || op === null) return [];
  const { kind, activation, label } = move;
  return meaningOf(op.kind)
    .faults(op)
    .flatMap((outcome): readonly Move[] =>
      outcome === move.outcome ? [] : [{ kind, activation, op: move.op, label, outcome }],
    );
}
