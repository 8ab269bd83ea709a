import { expect, test } from 'vitest';
import { compareSearches } from '../support/compare-searches.ts';
import { searchFully } from '../support/compare-searches.ts';
import { searchPlainly } from '../support/plain-search.ts';
import { randomTopology } from '../support/random-topology.ts';

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 60) }, (_, index) => index + 1);
const stateCountMax = 2_500;

test('[E3] over timers, decisions, options, memories, commands and replies both searches come to the same', () => {
  const kinds: Record<string, number> = {};
  for (const seed of seeds) {
    const { name, problem } = randomTopology(seed, stateCountMax);
    const { kind, full, reduced } = compareSearches(problem);
    if (process.env['SEEDS']) console.log(name, kind, full.stateCount, reduced?.stateCount, full.atRestCount);
    expect.soft([name, kind]).not.toEqual([name, 'different']);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  // Some are small enough to be looked at in full, or the comparison would say little.
  expect(kinds['same'] ?? 0).toBeGreaterThan(seeds.length / 3);
});

test('[E6] a search over timers, decisions, options and memories is that of the machine’s own worlds', () => {
  let count = 0;
  for (const seed of seeds) {
    const { name, problem } = randomTopology(seed, stateCountMax);
    const { findings } = searchFully({ ...problem, bounds: { ...problem.bounds, stateCountMax: 300 } });
    if (findings.limit !== null) continue;
    count += 1;
    const plain = searchPlainly(problem);
    const said = { stateCount: plain.stateCount, moveCount: plain.moveCount, atRestCount: plain.atRest.size };
    const { stateCount, moveCount, atRestCount } = findings;
    expect([name, { stateCount, moveCount, atRestCount }]).toEqual([name, said]);
  }
  expect(count).toBeGreaterThan(5);
});
