import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../src/explorer/bounds.ts';
import type { Problem } from '../../src/explorer/model.ts';
import { problemOf } from '../../src/explorer/problem-of.ts';
import { reducedFindings } from '../../src/explorer/reduced-search.ts';
import { driven } from '../../src/explorer/run-search.ts';
import { createSearch } from '../../src/explorer/search.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { slotPairs, slotsText } from '../support/order-lab.ts';
import { restText } from '../support/rest-texts.ts';

const bounds: Bounds = { ...usualBounds, commandCount: 1, faultCountMax: 1 };

/**
 * Each pair of variants, with one kind of fault or another: all kinds at once would take hours. Two
 * relays that both publish are alive enough without a fault.
 */
const cases = slotPairs.map((slots, index) => {
  const kinds = [...Object.keys(usualBounds.faults), 'rebalance', 'expiry'];
  const kind = kinds[index % kinds.length] ?? '';
  const setup = { scenario: 'order', slots, seed: 1 };
  return [
    `${slotsText(slots)}; ${kind}`,
    problemOf(orderScenario, setup, { ...bounds, faults: slots.relays === 'two' ? {} : { [kind]: 1 } }),
  ] as const;
});

test.each(cases)(
  '[E3] reduced and full search come to the same verdicts and worlds at rest: %s',
  (_, problem) => {
    const full = fullSearch(problem);
    const rests = new Set<string>();
    const reduced = driven(
      reducedFindings(problem, {
        onRest: (parts, start, model) => rests.add(restText(problem.properties, model, parts, start)),
      }),
    );
    expect(rests).toEqual(full.rests);
    expect(new Set(reduced?.brokenAt.keys())).toEqual(full.broken);
    expect(reduced?.happened).toEqual(full.happened);
    expect(reduced?.stateCount).toBeLessThanOrEqual(full.stateCount);
  },
);

function fullSearch(problem: Problem) {
  const rests = new Set<string>();
  const search = createSearch(problem, {
    onRest: (parts, start, model) => rests.add(restText(problem.properties, model, parts, start)),
  });
  while (search.advance(10_000));
  const { brokenAt, happened, stateCount } = search.findings();
  return { rests, broken: new Set(brokenAt.keys()), happened, stateCount };
}
