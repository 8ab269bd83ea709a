import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { orderScenario as scenario } from '../../src/scenarios/order/order-scenario.ts';
import { getOrder, rebuildView } from '../../src/scenarios/order/story-parts.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { slotsWith } from '../support/slots-with.ts';

test.each([
  [{ reading: 'read-model', effect: 'row' }, [rebuildView, getOrder], ['read-your-writes', 'no-half-read']],
  [{ reading: 'fold-the-log', effect: 'row' }, [rebuildView, getOrder], []],
  [{ rebuild: 'beside', reading: 'read-model', effect: 'row' }, [rebuildView, getOrder], []],
  [{ rebuild: 'beside', reactors: 'not-muted' }, [rebuildView], []],
  [{ reactors: 'not-muted' }, [rebuildView], ['effect-once']],
  [{ reactors: 'muted' }, [rebuildView], []],
])(
  '[E3] [R3] a rebuild with %o is searched as well with the reduction as without',
  (slots, commands, broken) => {
    const bounds = { ...usualBounds, commandCount: commands.length, faults: {}, faultCountMax: 0 };
    const setup = {
      scenario: scenario.id,
      slots: slotsWith(scenario, { rebuild: 'in-place', ...slots }),
      seed: 1,
    };
    const problem = problemOf(scenario, setup, bounds, null, [], commands);
    const { kind, full } = compareSearches(problem);
    expect(kind).toBe('same');
    expect([...full.brokenAt.keys()]).toEqual(broken);
  },
);
