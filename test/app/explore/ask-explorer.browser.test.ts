import { expect, test } from 'vitest';
import { askExplorer } from '../../../src/app/explore/ask-explorer.ts';
import { driven } from '../../../src/explorer/run-search.ts';
import { inquire, type Inquiry } from '../../../src/explorer/inquiry.ts';
import { usualBounds } from '../../../src/explorer/bounds.ts';
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
  const found = await askExplorer(inquiry).found;
  expect(found.ok && found.value.exploration).toEqual(driven(inquire(inquiry)));
});

test('[E4] a search shows its progress, and stopped it says what it has seen', async () => {
  let toldCount = 0;
  const search = askExplorer(endless, ({ stateCount, movesPerSecond }) => {
    toldCount += 1;
    if (toldCount < 2) return;
    expect(stateCount).toBeGreaterThan(0);
    expect(movesPerSecond).toBeGreaterThan(0);
    search.stop();
  });
  const found = await search.found;
  expect(toldCount).toBeGreaterThanOrEqual(2);
  expect(found).toMatchObject({ ok: true, value: { exploration: { searched: { limit: 'stopped' } } } });
});

test('[E4] given up, a search ends at once and says so', async () => {
  const search = askExplorer(endless);
  search.giveUp();
  expect(await search.found).toEqual({ ok: false, failure: { kind: 'given-up', detail: '' } });
});
