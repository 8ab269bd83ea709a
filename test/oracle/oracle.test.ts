import { expect, test } from 'vitest';
import pinned from '../golden/explorer.json' with { type: 'json' };
import type { Golden } from '../golden/golden-problems.ts';
import { crossChecked } from './cross-checked.ts';
import { searchOracle } from './oracle-search.ts';

const pins: Readonly<Record<string, Golden>> = pinned;

test.each(Object.entries(crossChecked))(
  '[E1] an independent model breaks the same promises as early, and comes to rest as often: %s',
  (name, setup) => {
    const { atRest, lengths } = pins[name] ?? {};
    expect(searchOracle(setup)).toEqual({ atRest, lengths });
  },
);
