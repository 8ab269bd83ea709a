import { expect, test } from 'vitest';
import type { Memory } from '../../../src/app/explore/memory.ts';
import { keyOf, rememberIn } from '../../../src/app/explore/remembered-search.ts';
import { cureOfCell } from '../../../src/app/matrix/cure-of-cell.ts';
import { createCureView } from '../../../src/app/matrix/cure-view.ts';
import { succeed } from '../../../src/base/result.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { matrixSizes } from '../../../src/explorer/asking/matrix-tables.ts';
import { matrixInquiry, matrixRows } from '../../../src/explorer/asking/matrix.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { openMemoryExplorationStore } from '../../../src/storage/memory/open-memory-exploration-store.ts';

const publishing = { slots: ['publishing'] } as const;
const rows = matrixRows(orderScenario, publishing);
const after = rows.find(({ id }) => id === 'after-commit');
const outbox = rows.find(({ id }) => id === 'outbox-polling');
const bounds = matrixSizes.glance;

function cure() {
  if (after === undefined) throw new Error('a row');
  const found = cureOfCell(after.setup, 'no-lost-event', bounds);
  if (found === null) throw new Error('a cure');
  return found;
}

test('the cure of a cell is the question that the row of its variant asks', () => {
  if (outbox === undefined) throw new Error('a row');
  expect(cure()).toMatchObject({ slot: 'publishing', variant: 'outbox-polling' });
  expect(cure().inquiry).toEqual(matrixInquiry(publishing, outbox, 'glance'));
});

test('what keeps every promise needs no cure', () => {
  if (outbox === undefined) throw new Error('a row');
  expect(cureOfCell(outbox.setup, 'no-phantom-event', bounds)).toBe(null);
});

test('a cure is searched on demand, and told at once where it is known', async () => {
  const { inquiry } = cure();
  const faultless = { ...inquiry, bounds: { ...bounds, faults: {} } };
  const found = { exploration: driven(inquire(faultless)), searchedMs: 1 };
  const store = openMemoryExplorationStore();
  const asked: Inquiry[] = [];
  const memory: Memory = rememberIn(store, async (one) => {
    asked.push(one);
    return Promise.resolve(succeed(found));
  });
  const view = createCureView(inquiry, async () => memory);
  view.recall();
  view.search();
  expect(view.store.getState().kind).toBe('searching');
  await expect
    .poll(() => view.store.getState())
    .toEqual({
      kind: 'found',
      exploration: found.exploration,
      isPrepared: false,
    });
  const again = createCureView(inquiry, async () => memory);
  again.recall();
  await expect.poll(() => again.store.getState().kind).toBe('found');
  expect(asked).toHaveLength(1);
});

test('a cure that was computed when this version was built is told at once, unless it was searched here', async () => {
  const { inquiry } = cure();
  const prepared = driven(inquire({ ...inquiry, bounds: { ...bounds, faults: {} } }));
  const verdicts = { recall: async () => Promise.resolve(succeed(prepared)) };
  const store = openMemoryExplorationStore();
  const view = createCureView(inquiry, async () => rememberIn(store), verdicts);
  view.recall();
  await expect
    .poll(() => view.store.getState())
    .toEqual({
      kind: 'found',
      exploration: prepared,
      isPrepared: true,
    });
  await store.put(keyOf(inquiry), { exploration: { ...prepared, verdicts: [] }, searchedMs: 1 });
  const again = createCureView(inquiry, async () => rememberIn(store), verdicts);
  again.recall();
  await expect.poll(() => again.store.getState()).toMatchObject({ isPrepared: false });
});

test('a search for a cure that is closed is given up and says nothing more', async () => {
  const told: string[] = [];
  const memory = rememberIn(openMemoryExplorationStore(), async (_, { signal } = {}) => {
    told.push('asked');
    signal?.addEventListener('abort', () => told.push('given up'));
    return new Promise(() => undefined);
  });
  const view = createCureView(cure().inquiry, async () => memory);
  view.search();
  await expect.poll(() => told).toEqual(['asked']);
  view.close();
  expect(told).toEqual(['asked', 'given up']);
  expect(view.store.getState().kind).toBe('unknown');
});
