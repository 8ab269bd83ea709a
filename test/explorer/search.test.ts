import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../src/explorer/bounds.ts';
import { pathTo } from '../../src/explorer/counterexample.ts';
import { problemOf } from '../../src/explorer/problem-of.ts';
import { createSearch } from '../../src/explorer/search.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { slotPairs, slotsText, type Slots } from '../support/order-lab.ts';
import { searchPlainly } from '../support/plain-search.ts';

function problem(slots: Partial<Slots>, bounds: Bounds) {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  return problemOf(orderScenario, setup, bounds);
}

function searched(...parameters: Parameters<typeof problem>) {
  const search = createSearch(problem(...parameters));
  while (search.advance(1_000));
  return search.findings();
}

const kinds = Object.keys(usualBounds.faults);

/** A third of the pairs, each with another kind of fault: the plain search takes its time. */
const cases = slotPairs
  .filter((_, index) => index % 3 === 0)
  .map((slots, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const bounds: Bounds = { ...usualBounds, commandCount: 1, faults: { [kind]: 1 } };
    return [`${slotsText(slots)}; ${kind}`, slots, bounds] as const;
  });
const races: readonly (readonly [string, Partial<Slots>, Bounds])[] = [
  [
    'two writers who wait for each other',
    { publishing: 'inside-aggregate', concurrency: 'pessimistic', consuming: 'naive' },
    { ...usualBounds, commandCount: 2, faultCountMax: 0 },
  ],
];

test.each([...cases, ...races])(
  '[E6] the search sees the same worlds as one on the machine itself: %s',
  (_, slots, bounds) => {
    const plain = searchPlainly(problem(slots, bounds));
    const { stateCount, moveCount, depth, atRestCount, brokenAt, model, visited, limit } = searched(
      slots,
      bounds,
    );
    const lengths = [...brokenAt].map(([id, world]) => [id, pathTo(model, visited, world).length] as const);
    expect({ stateCount, moveCount, depth, atRestCount, limit }).toEqual({
      stateCount: plain.stateCount,
      moveCount: plain.moveCount,
      depth: plain.depth,
      atRestCount: plain.atRest.size,
      limit: null,
    });
    expect(Object.fromEntries(lengths)).toEqual(Object.fromEntries(plain.lengths));
  },
);
