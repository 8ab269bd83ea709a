import { expect, test } from 'vitest';
import pinned from '../../golden/explorer.json' with { type: 'json' };
import type { Golden } from '../../golden/golden-problems.ts';
import { crossCheckedSagas } from './cross-checked-sagas.ts';
import { searchSaga } from './saga-search.ts';

const pins: Readonly<Record<string, Golden>> = pinned;

test.each(Object.entries(crossCheckedSagas))(
  '[E1] an independent model of two services breaks the same promises as early, and comes to rest as often: %s',
  (name, setup) => {
    const { atRest, lengths } = pins[name] ?? {};
    expect(searchSaga(setup)).toEqual({ atRest, lengths });
  },
);
