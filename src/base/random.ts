/**
 * One draw from [0, 1) that depends on its seeds alone: no state to carry or to restore.
 * The mixing is that of SplitMix32.
 */
export function drawUnit(...seeds: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const seed of seeds) {
    state = (Math.imul(state ^ (seed >>> 0), 0x21f0aaad) + 0x9e3779b9) >>> 0;
    state ^= state >>> 15;
    state = Math.imul(state, 0x735a2d97) >>> 0;
    state ^= state >>> 15;
  }
  return (state >>> 0) / 0x1_0000_0000;
}

/** A whole number from 0 up to, not including, `limit`. */
export function drawBelow(limit: number, ...seeds: readonly number[]): number {
  return Math.floor(drawUnit(...seeds) * limit);
}
