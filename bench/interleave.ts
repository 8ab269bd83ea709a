import { median } from './bench-row.ts';

type Side = (round: number) => Promise<void>;

/**
 * Medians, in milliseconds, of two sides measured in turns, so that what disturbs the machine
 * disturbs both. Which one goes first alternates. The first rounds warm up and don't count.
 */
export async function interleave(
  sides: { readonly ours: Side; readonly raw: Side },
  roundCount: number,
): Promise<{ readonly ours: number; readonly raw: number }> {
  const ours: number[] = [];
  const raw: number[] = [];
  const warmUpCount = Math.ceil(roundCount / 5);
  for (let round = 0; round < roundCount + warmUpCount; round += 1) {
    const times = { ours: 0, raw: 0 };
    for (const side of round % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)) {
      const start = performance.now();
      await sides[side](round);
      times[side] = performance.now() - start;
    }
    if (round < warmUpCount) continue;
    ours.push(times.ours);
    raw.push(times.raw);
  }
  return { ours: median(ours), raw: median(raw) };
}
