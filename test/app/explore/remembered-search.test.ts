import { expect, test } from 'vitest';
import { askExplorer, type Ask, type Found, type OpenThread } from '../../../src/app/explore/ask-explorer.ts';
import { askLate } from '../../../src/app/explore/memory.ts';
import { createMemoryOpener } from '../../../src/app/explore/memory-opener.ts';
import { keyOf, rememberIn } from '../../../src/app/explore/remembered-search.ts';
import { succeed } from '../../../src/base/result.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import type { Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { openMemoryExplorationStore } from '../../../src/storage/memory/open-memory-exploration-store.ts';

const inquiry: Inquiry = {
  setup: { scenario: 'order', slots: orderScenario.defaults, seed: 1 },
  bounds: usualBounds,
  asked: null,
  isReduced: true,
  after: [],
};

const answer = (stateCount: number): Found => ({
  searchedMs: 5,
  exploration: {
    verdicts: [{ property: 'in-order', kind: 'holds' }],
    searched: {
      bounds: usualBounds,
      stateCount,
      moveCount: 1,
      atRestCount: 1,
      depth: 1,
      limit: null,
      isReduced: true,
      collisionChance: 0,
    },
  },
});

/** An explorer that answers when it is told to, and counts what it was asked. */
function explorer() {
  const asked: Inquiry[] = [];
  const answers: ((found: Found) => void)[] = [];
  const stopped: number[] = [];
  const ask: Ask = async (one, { enough } = {}) => {
    const number = asked.push(one) - 1;
    if (enough?.aborted === true) stopped.push(number);
    return new Promise((resolve) => answers.push((found) => resolve(succeed(found))));
  };
  return { ask, asked, answers, stopped };
}

test('what has been found is told the next time, and not searched again', async () => {
  const { ask, asked, answers } = explorer();
  const memory = rememberIn(openMemoryExplorationStore(), ask);
  expect(await memory.recall(inquiry)).toBe(null);
  const search = memory.ask(inquiry);
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.(answer(12));
  expect(await search).toEqual({ ok: true, value: answer(12) });
  expect(await memory.ask({ ...inquiry })).toEqual({ ok: true, value: answer(12) });
  expect(await memory.recall(inquiry)).toEqual(answer(12));
  expect(asked).toHaveLength(1);
  const full = memory.ask({ ...inquiry, isReduced: false });
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.(answer(99));
  expect(await full).toEqual({ ok: true, value: answer(99) });
});

test('a search that fails is told, and not remembered', async () => {
  const [first, again] = [await createMemoryOpener()(), await createMemoryOpener()()];
  const small = { ...inquiry, bounds: { ...usualBounds, commandCount: 0 } };
  expect(await first.recall(small)).toBe(null);
  // There are no workers here: a failure is told, and not remembered.
  expect(await first.ask(small)).toMatchObject({ ok: false, failure: { kind: 'failed' } });
  expect(await again.recall(small)).toBe(null);
});

test('what somebody stopped is told, and not remembered', async () => {
  const { ask, answers, stopped } = explorer();
  const memory = rememberIn(openMemoryExplorationStore(), ask);
  const enough = new AbortController();
  const search = memory.ask(inquiry, { enough: enough.signal });
  // Before it has even begun.
  enough.abort();
  await expect.poll(() => answers.length).toBe(1);
  expect(stopped).toEqual([0]);
  answers[0]?.(answer(3));
  expect((await search).ok).toBe(true);
  expect(await memory.recall(inquiry)).toBe(null);
});

test('what is told on the way is passed on, and only what was found in the end is remembered', async () => {
  const told: unknown[] = [];
  let tell: (progress: never) => void = () => undefined;
  let finish: (found: Found) => void = () => undefined;
  const memory = rememberIn(
    openMemoryExplorationStore(),
    async (_, { onProgress = () => undefined } = {}) => {
      tell = onProgress;
      return new Promise((resolve) => {
        finish = (found) => resolve(succeed(found));
      });
    },
  );
  const search = memory.ask(inquiry, { onProgress: (progress) => told.push(progress) });
  await expect.poll(async () => memory.recall(inquiry)).toBe(null);
  const early = { decided: [{ property: 'in-order', kind: 'holds' }] };
  tell(early as never);
  expect(told).toEqual([early]);
  expect(await memory.recall(inquiry)).toBe(null);
  finish(answer(5));
  await search;
  expect(await memory.recall(inquiry)).toEqual(answer(5));
});

test('which promise is told first makes no other question', () => {
  expect(keyOf({ ...inquiry, first: 'in-order' })).toBe(keyOf(inquiry));
});

test('a search that is given up before it began is never made', async () => {
  const opened: string[] = [];
  const open: OpenThread = () => {
    opened.push('a thread');
    return { order: () => undefined, end: () => undefined };
  };
  const memory = rememberIn(openMemoryExplorationStore(), async (one, asking) =>
    askExplorer(one, asking, open),
  );
  const left = new AbortController();
  const search = memory.ask(inquiry, { signal: left.signal });
  left.abort();
  expect(await search).toMatchObject({ ok: false, failure: { kind: 'given-up' } });
  expect(opened).toEqual([]);
});

test('a store that fails is one that knows nothing', async () => {
  const { ask, answers } = explorer();
  const failing = { kind: 'unavailable', reason: 'closed', message: 'closed' } as const;
  const memory = rememberIn(
    {
      get: async () => ({ ok: false, failure: failing }),
      put: async () => ({ ok: false, failure: failing }),
      close: () => undefined,
    },
    ask,
  );
  const search = memory.ask(inquiry);
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.(answer(7));
  expect(await search).toEqual({ ok: true, value: answer(7) });
});

test('the same question has the same key, whatever the order of its parts, and another has another', () => {
  const { setup, ...rest } = inquiry;
  const reordered = {
    ...rest,
    setup: {
      seed: setup.seed,
      slots: Object.fromEntries(Object.entries(setup.slots).reverse()),
      scenario: 'order',
    },
  } as Inquiry;
  expect(keyOf(reordered)).toBe(keyOf(inquiry));
  const others: readonly Inquiry[] = [
    { ...inquiry, asked: ['in-order'] },
    { ...inquiry, isReduced: false },
    { ...inquiry, bounds: { ...usualBounds, commandCount: 3 } },
    { ...inquiry, setup: { ...setup, slots: { ...setup.slots, publishing: 'after-commit' } } },
    { ...inquiry, after: [{ kind: 'crash', place: 'relay' }] },
  ];
  expect(new Set([inquiry, ...others].map(keyOf)).size).toBe(others.length + 1);
});

test('a memory that is still being opened is asked afterwards, and told what it was told meanwhile', async () => {
  const { ask, asked, answers, stopped } = explorer();
  const memory = rememberIn(openMemoryExplorationStore(), ask);
  const late = askLate(async () => Promise.resolve(memory));
  const enough = new AbortController();
  const search = late(inquiry, { enough: enough.signal });
  enough.abort();
  expect(asked).toEqual([]);
  await expect.poll(() => answers.length).toBe(1);
  expect(stopped).toEqual([0]);
  answers[0]?.(answer(3));
  expect(await search).toEqual({ ok: true, value: answer(3) });
});

test('what was asked before commands could be chosen has the key that it had', () => {
  const [command] = orderScenario.exploring;
  expect(keyOf({ ...inquiry, commands: null })).toBe(keyOf(inquiry));
  expect(keyOf(inquiry)).not.toContain('commands');
  expect(keyOf({ ...inquiry, commands: [] })).not.toBe(keyOf(inquiry));
  expect(keyOf({ ...inquiry, commands: command === undefined ? [] : [command] })).not.toBe(
    keyOf({ ...inquiry, commands: [] }),
  );
});
