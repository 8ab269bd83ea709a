import { expect, test } from 'vitest';
import { searchPacked, type PackedBounds } from '../../bench/packed/packed-search.ts';
import { promiseBits } from '../../bench/packed/watch.ts';
import { benchProblem, fullSearch } from '../../bench/full-search.ts';
import { explore } from '../../src/explorer/search/explore.ts';

const everything = 10_000;

/** What the benchmark's model is compared on, small enough for a test. */
const bounds: readonly PackedBounds[] = [
  { commandCount: 1, crashCount: 0, refusalCount: 0, depthMax: everything },
  { commandCount: 1, crashCount: 1, refusalCount: 1, depthMax: everything },
  { commandCount: 2, crashCount: 0, refusalCount: 0, depthMax: everything },
  { commandCount: 2, crashCount: 1, refusalCount: 1, depthMax: 14 },
  { commandCount: 3, crashCount: 1, refusalCount: 1, depthMax: 12 },
];

test.each(bounds)(
  '[E6] a search by hand with packed integers sees the same worlds, moves and breaches: %o',
  (bound) => {
    const { byteCount: _, ...byHand } = searchPacked(bound);
    expect(fullSearch(bound)).toMatchObject(byHand);
  },
  60_000,
);

test('[E3] a reduced search comes to the verdicts and the worlds at rest of the search by hand', () => {
  const bound: PackedBounds = { commandCount: 2, crashCount: 0, refusalCount: 1, depthMax: everything };
  const { verdicts, searched } = explore(benchProblem(bound), { isReduced: true });
  const lengths = verdicts.flatMap((verdict) =>
    verdict.kind === 'broken' ? [[verdict.property, verdict.counterexample.length]] : [],
  );
  const { atRestCount, stateCount, ...byHand } = searchPacked(bound);
  expect([searched.isReduced, searched.atRestCount]).toEqual([true, atRestCount]);
  expect(Object.fromEntries(lengths)).toEqual(byHand.lengths);
  expect(searched.stateCount).toBeLessThan(stateCount / 5);
});

test('the model by hand knows each promise of the setup that can break', () => {
  const { asked } = fullSearch({ commandCount: 1, crashCount: 0, refusalCount: 0, depthMax: 1 });
  // An event and its outbox row are one command of the model: they can't be apart. Nor does it reserve credit.
  const others = ['atomic-outbox', 'credit-kept'];
  expect(asked.filter((id) => !others.includes(id)).toSorted()).toEqual(Object.keys(promiseBits).toSorted());
});
