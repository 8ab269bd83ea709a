import type { Move } from '../../kernel/world/move.ts';
import type { Fold } from '../run/fold-along.ts';

/** The moves of a run as lengths are counted: a tell touches nothing that others see (K10). */
export const sharedMoves: Fold<number> = {
  initial: 0,
  add: (count, { move }) => (isTell(move) ? count : count + 1),
};

export function isTell(move: Move): boolean {
  return move.kind === 'op' && move.op === 'tell';
}
