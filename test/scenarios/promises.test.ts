import { describe, expect, test } from 'vitest';
import type { SlotId } from '../../src/scenarios/slots/setup.ts';
import { misfitsOf, withVariant } from '../../src/scenarios/slots/slots.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { runsOf, type Way } from '../support/promise-runs.ts';
import { waysToBreak } from '../support/ways-to-break.ts';
import { waysToKeep } from '../support/ways-to-keep.ts';
import { slotsWith } from '../support/slots-with.ts';
import { scenarioOf } from '../../src/app/scenarios/every-scenario.ts';

/** Whether a way is tried in a scenario: what it chooses is offered there. */
const isIn = (scenario: string) => {
  const { slots: offered } = scenarioOf({ scenario, slots: {}, seed: 1 });
  return ({ only, slots }: Way) =>
    (only === undefined || only === scenario) &&
    Object.entries(slots).every(([slot, variant]) => offered[slot as SlotId]?.includes(variant) === true);
};

/** Promises that no variant breaks, and why. What is no longer true here fails. */
const brokenByNobody: Readonly<Record<string, string>> = {
  'something-happens': 'a guard of the model itself: where it did not hold, nothing would run',
};

/** Of the usual composition; what is promised of other ones is tried where these are. */
const ofOneService = scenarios.filter(({ slots }) => slots.effect !== undefined).map(({ id }) => id);

describe.each(ofOneService)('in the scenario %s', (scenario) => {
  test.each(waysToBreak.filter(isIn(scenario)))('$promise is broken where $way', (way) => {
    const kinds = new Set<string>();
    for (const { judged } of runsOf(scenario, way, 'breaking')) {
      kinds.add(judged(way.promise));
      if (kinds.has('broken')) return;
    }
    expect([...kinds]).toContain('broken');
  });

  test.each(waysToKeep.filter(isIn(scenario)))('$promise is not broken where $way', (way) => {
    const kinds = [...runsOf(scenario, way, 'keeping')].map(({ judged }) => judged(way.promise));
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind !== 'kept' && kind !== 'parked')).toEqual([]);
  });

  test('each promise is broken by some variant, or is listed with the reason why not', () => {
    const { slots, defaults, define } = scenarioOf({ scenario, slots: {}, seed: 1 });
    const promises = new Set(
      (slots.publishing ?? []).flatMap((publishing) =>
        define({ scenario, slots: slotsWith({ defaults }, { publishing }), seed: 1 }).properties.map(
          ({ id }) => id,
        ),
      ),
    );
    const broken = new Set(waysToBreak.filter(isIn(scenario)).map(({ promise }) => promise));
    const unbroken = [...promises].filter((promise) => !broken.has(promise));
    expect(unbroken.toSorted()).toEqual(Object.keys(brokenByNobody).toSorted());
  });

  test('what is listed is broken by no variant of any slot, even where two meet', () => {
    const { slots } = scenarioOf({ scenario, slots: {}, seed: 1 });
    const found = Object.entries(slots).flatMap(([slot, variants]) =>
      variants.flatMap((variant) => {
        const { defaults } = scenarioOf({ scenario, slots: {}, seed: 1 });
        const chosen = withVariant(defaults, slot as SlotId, variant, defaults).slots;
        if (misfitsOf(chosen).length > 0) return [];
        const way: Way = { promise: '', way: variant, slots: chosen, sends: [0, 1], fault: null };
        const runs = [...runsOf(scenario, way, 'trying')];
        return Object.keys(brokenByNobody)
          .filter((promise) => runs.some(({ judged }) => judged(promise) === 'broken'))
          .map((promise) => `${variant} breaks ${promise}`);
      }),
    );
    expect(found, 'to be moved from the list to the ways in which a promise is broken').toEqual([]);
  });
});
