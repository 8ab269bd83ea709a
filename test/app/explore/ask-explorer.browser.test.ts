import { expect, test } from 'vitest';
import { askExplorer, type SearchProgress } from '../../../src/app/explore/ask-explorer.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const inquiry: Inquiry = {
  setup: { scenario: 'order', slots: { ...orderScenario.defaults, publishing: 'after-commit' }, seed: 1 },
  bounds: { ...usualBounds, commandCount: 1, faultCountMax: 1 },
  asked: ['no-lost-event'],
  isReduced: true,
  after: [],
};
const endless: Inquiry = {
  ...inquiry,
  setup: { ...inquiry.setup, slots: orderScenario.defaults },
  bounds: { ...usualBounds, commandCount: 3 },
  asked: null,
};

test('[E4] a search in a thread of its own finds what a search on the spot finds', async () => {
  const found = await askExplorer(inquiry);
  expect(found.ok && found.value.exploration).toEqual(driven(inquire(inquiry)));
});

test('[E4] a search shows its progress, and stopped it says what it has seen', async () => {
  let toldCount = 0;
  const enough = new AbortController();
  const onProgress = ({ stateCount, movesPerSecond }: SearchProgress): void => {
    toldCount += 1;
    if (toldCount < 2) return;
    expect(stateCount).toBeGreaterThan(0);
    expect(movesPerSecond).toBeGreaterThan(0);
    enough.abort();
  };
  const found = await askExplorer(endless, { onProgress, enough: enough.signal });
  expect(toldCount).toBeGreaterThanOrEqual(2);
  expect(found).toMatchObject({ ok: true, value: { exploration: { searched: { limit: 'stopped' } } } });
});

test('[E4] given up, a search ends at once and says so', async () => {
  const left = new AbortController();
  const search = askExplorer(endless, { signal: left.signal });
  left.abort();
  expect(await search).toEqual({ ok: false, failure: { kind: 'given-up', detail: '' } });
});
