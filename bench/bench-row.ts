/** One line of the table. A row without `raw` is a plain measurement. */
export type BenchRow = {
  readonly name: string;
  readonly ours: number;
  readonly raw: number | null;
  readonly unit: string;
  /** What `ours / raw` aims at. */
  readonly ratioAim: number | null;
};

/** Runs in the page and measures in one go all that must be compared with each other. */
export type BenchSuite = () => Promise<readonly BenchRow[]>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
