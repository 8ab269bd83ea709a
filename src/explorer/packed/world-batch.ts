/**
 * Worlds that are being looked at, side by side. With each comes what is known of its processes' next moves
 * already: who is not touched by a move can do after it what it could do before.
 */
export type Hand = {
  readonly parts: Int32Array;
  /** Each world begins at its index times this. Behind its parts there are zeros. */
  readonly width: number;
  /** By process, in the order of their slots: the number of what it can do; 0: to be looked up. */
  readonly known: Int32Array;
  readonly processCountMax: number;
};

export function createHand(worldCount: number, slotCountMax: number, processCountMax: number): Hand {
  return {
    parts: new Int32Array(worldCount * slotCountMax),
    width: slotCountMax,
    known: new Int32Array(worldCount * processCountMax),
    processCountMax,
  };
}
