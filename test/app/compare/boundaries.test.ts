import { expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { differingIn } from '../../../src/app/compare/differing.ts';
import { compareSetups, standingAt } from '../../../src/app/compare/comparison.ts';
import { boundariesScenario as scenario } from '../../../src/scenarios/boundaries/boundaries-scenario.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';

const { slot, variants, script } = present(scenario.sideBySide, 'setups side by side');

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'the three boundaries side by side: one breaks the rule for a while, one has conflicts for nothing, seed %i',
  (seed) => {
    const setups = variants.map((variant) => {
      const { slots } = withVariant(scenario.defaults, slot, variant, scenario.defaults);
      return { scenario: scenario.id, slots, seed };
    });
    const { columns, rows } = compareSetups({ setups, script, story: null });
    const seen = columns.map((column, index) => {
      const { lights, balances } = standingAt(column, column.play.tape.length());
      expect(column.play.skipped).toEqual([]);
      return [
        variants[index],
        lights.filter(({ state }) => state === 'broken').map(({ property }) => property),
        balances.find(({ id }) => id === 'needless-conflicts')?.actual,
      ];
    });
    expect(seen).toEqual([
      ['right', [], 0],
      ['too-small', ['rule-kept'], 0],
      ['too-large', [], 1],
    ]);
    const ends = columns.map((column) => standingAt(column, column.play.tape.length()));
    expect(differingIn(ends)).toEqual({ properties: ['rule-kept'], balances: ['needless-conflicts'] });
    expect(rows.filter(({ isCommon }) => isCommon).length).toBeGreaterThan(3);
  },
);
