/** So long ago counts a good third as much as now. */
const memoryMs = 3_000;

/**
 * How fast a count grows, per second, as an exponential moving average: what was long ago counts less and less, and
 * no single telling makes it jump. Told the count and when it was so, since the beginning.
 */
export function createSmoothedRate(): (count: number, atMs: number) => number {
  let [countBefore, msBefore] = [0, 0];
  let [perMs, weight] = [0, 0];
  return (count, atMs) => {
    const passedMs = atMs - msBefore;
    if (passedMs > 0) {
      const fresh = 1 - Math.exp(-passedMs / memoryMs);
      perMs = perMs * (1 - fresh) + ((count - countBefore) / passedMs) * fresh;
      weight = weight * (1 - fresh) + fresh;
      [countBefore, msBefore] = [count, atMs];
    }
    // At first little is known: then its mean is taken over that.
    return weight === 0 ? 0 : (1000 * perMs) / weight;
  };
}
