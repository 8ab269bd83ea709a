import { expect, test } from 'vitest';
import { askExplorer, type OpenThread, type SearchProgress } from '../../../src/app/explore/ask-explorer.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import type { Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { serve } from '../../../src/explorer/worker/serve.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const inquiry: Inquiry = {
  setup: { scenario: 'order', slots: { ...orderScenario.defaults, publishing: 'after-commit' }, seed: 1 },
  bounds: { ...usualBounds, commandCount: 2, faults: {}, faultCountMax: 0 },
  asked: null,
  isReduced: false,
  after: [],
};

/** Stands in for the thread: an hour passes at each look at the clock, so that every stretch is told. */
const openThread: OpenThread = (hear) => {
  let hours = 0;
  const take = serve({
    tell: (report) => hear(structuredClone(report)),
    nowMs: () => (hours += 1) * 3_600_000,
    afterMessages: (work) => queueMicrotask(work),
  });
  return { order: (order) => queueMicrotask(() => take(structuredClone(order))), end: () => undefined };
};

test('[E4] progress comes with moves a second', async () => {
  const told: SearchProgress[] = [];
  const found = await askExplorer(inquiry, { onProgress: (progress) => told.push(progress) }, openThread);
  expect(found.ok).toBe(true);
  expect(told.length).toBeGreaterThan(1);
  const counts = told.map(({ stateCount }) => stateCount);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  let before = 0;
  for (const { moveCount, movesPerSecond } of told) {
    // An hour is so long that what was before it counts no more.
    expect(movesPerSecond).toBeCloseTo((moveCount - before) / 3_600);
    before = moveCount;
  }
});

/** Stands in for a thread whose clock stands still, so that nothing is told for the time alone. */
const openTimeless: OpenThread = (hear) => {
  const take = serve({
    tell: (report) => hear(structuredClone(report)),
    nowMs: () => 0,
    afterMessages: (work) => queueMicrotask(work),
  });
  return { order: (order) => queueMicrotask(() => take(structuredClone(order))), end: () => undefined };
};

test('[E12] what is decided is told at once, each time as one list, and is there with all that is told later', async () => {
  const told: SearchProgress[] = [];
  const found = await askExplorer(inquiry, { onProgress: (progress) => told.push(progress) }, openTimeless);
  if (!found.ok) expect.fail(found.failure.detail);
  // Without a clock that moves, nothing but news is told.
  expect(new Set(told.map(({ decided }) => decided)).size).toBe(told.length);
  const { verdicts } = found.value.exploration;
  const broken = verdicts.filter(({ kind }) => kind === 'broken').map(({ property }) => property);
  const early = told.flatMap(({ decided }) => decided).filter(({ kind }) => kind === 'broken');
  expect(broken.length).toBeGreaterThan(0);
  expect(new Set(early.map(({ property }) => property))).toEqual(new Set(broken));

  const ticking: SearchProgress[] = [];
  await askExplorer(inquiry, { onProgress: (progress) => ticking.push(progress) }, openThread);
  for (const [index, { decided }] of ticking.entries()) {
    const before = ticking[index - 1]?.decided ?? [];
    // Nothing new: the same list, so that nobody draws it again.
    if (decided.length === before.length) expect(decided).toBe(before.length === 0 ? decided : before);
  }
});

test('[E4] what is asked to stop is undecided where nothing was found, and says how far it came', async () => {
  const enough = new AbortController();
  const found = await askExplorer(
    inquiry,
    { onProgress: () => enough.abort(), enough: enough.signal },
    openThread,
  );
  if (!found.ok) expect.fail(found.failure.detail);
  const { verdicts, searched } = found.value.exploration;
  expect(searched.limit).toBe('stopped');
  expect(searched.stateCount).toBeGreaterThan(0);
  const phantom = verdicts.find(({ property }) => property === 'no-phantom-event');
  expect(phantom).toMatchObject({ kind: 'undecided', limit: 'stopped' });
});

/** Counts the threads, of which none ever says a word. */
function silentThreads() {
  const counts = { opened: 0, ended: 0 };
  const orders: string[] = [];
  const open: OpenThread = () => {
    counts.opened += 1;
    return { order: ({ kind }) => void orders.push(kind), end: () => void (counts.ended += 1) };
  };
  return { counts, orders, open };
}

const thatEnough = { enough: AbortSignal.abort() };

test('[E4] what is enough before it has begun is stopped at once, and once', async () => {
  const { orders, open } = silentThreads();
  void askExplorer(inquiry, thatEnough, open);
  expect(orders).toEqual(['inquire', 'stop']);
  const found = await askExplorer(inquiry, thatEnough, openThread);
  expect(found).toMatchObject({ ok: true, value: { exploration: { searched: { limit: 'stopped' } } } });
});

test('[E4] given up, the thread is ended and told nothing more; given up before, there is none', async () => {
  const { counts, orders, open } = silentThreads();
  const [left, enough] = [new AbortController(), new AbortController()];
  const search = askExplorer(inquiry, { signal: left.signal, enough: enough.signal }, open);
  expect(counts).toEqual({ opened: 1, ended: 0 });
  left.abort();
  enough.abort();
  expect(await search).toEqual({ ok: false, failure: { kind: 'given-up', detail: '' } });
  expect(counts).toEqual({ opened: 1, ended: 1 });
  expect(orders).toEqual(['inquire']);
  const never = await askExplorer(inquiry, { signal: left.signal }, open);
  expect(never).toMatchObject({ ok: false, failure: { kind: 'given-up' } });
  expect(counts.opened).toBe(1);
});

test('[E4] a thread that fails, or can not be opened, is a failure with its reason', async () => {
  const wrong = { ...inquiry, setup: { ...inquiry.setup, scenario: 'none-of-ours' } };
  expect(await askExplorer(wrong, {}, openThread)).toMatchObject({
    failure: { kind: 'failed', detail: expect.stringContaining('no scenario none-of-ours') as string },
  });
  const refused = await askExplorer(inquiry, {}, () => {
    throw new Error('no workers here');
  });
  expect(refused).toMatchObject({ failure: { kind: 'failed', detail: 'no workers here' } });
});

test('[E2] asked for a promise that the setup does not make, it does not apply', async () => {
  const found = await askExplorer({ ...inquiry, asked: ['no-such-promise'] }, {}, openThread);
  expect(found.ok && found.value.exploration.verdicts).toEqual([
    { property: 'no-such-promise', kind: 'does-not-apply' },
  ]);
});
