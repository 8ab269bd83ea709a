import { moveCountMax } from '../../live/run-limits.ts';

/** A run that comes to the end of its room: moves made, in steps that are worth being told, and the most. */
export type NearEnd = { readonly moveCount: number; readonly moveCountMax: number };

const nearFrom = 0.9 * moveCountMax;
/** Told now and then, not at every move. */
const stepLength = 1_000;

export function nearEndOf(head: number): NearEnd | null {
  const moveCount = Math.floor(head / stepLength) * stepLength;
  return moveCount < nearFrom ? null : { moveCount, moveCountMax };
}
