import { expect, test } from 'vitest';
import { fail, succeed, type Result } from '../../../src/base/result.ts';
import type { Ask, Found, SearchFailure, SearchProgress } from '../../../src/app/explore/ask-explorer.ts';
import { createSearchView, verdictsIn, type SearchInquiry } from '../../../src/app/explore/search-view.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const inquiry: SearchInquiry = {
  setup: { scenario: 'order', slots: orderScenario.defaults, seed: 1 },
  bounds: usualBounds,
  asked: null,
  isReduced: true,
  after: [],
};
const progress: SearchProgress = {
  stage: 'full',
  stateCount: 10,
  moveCount: 20,
  depth: 3,
  frontierCount: 4,
  byteCount: 1_000,
  movesPerSecond: 100,
  decided: [],
};
const found: Found = {
  searchedMs: 5,
  exploration: {
    verdicts: [{ property: 'no-lost-event', kind: 'holds' }],
    searched: {
      bounds: usualBounds,
      stateCount: 10,
      moveCount: 20,
      atRestCount: 1,
      depth: 3,
      limit: null,
      isReduced: true,
      collisionChance: 0,
    },
  },
};

type Call = {
  readonly inquiry: SearchInquiry;
  readonly tell: (progress: SearchProgress) => void;
  readonly answer: (result: Result<Found, SearchFailure>) => void;
  readonly calls: string[];
};

/** Somebody who is asked and answers when the test says so. */
function asked() {
  const calls: Call[] = [];
  const ask: Ask = async (question, { onProgress = () => undefined, enough, signal } = {}) => {
    let answer: Call['answer'] = () => undefined;
    const answered = new Promise<Result<Found, SearchFailure>>((resolve) => {
      answer = resolve;
    });
    const call: Call = { inquiry: question, tell: onProgress, answer, calls: [] };
    calls.push(call);
    enough?.addEventListener('abort', () => call.calls.push('stop'));
    signal?.addEventListener('abort', () => {
      call.calls.push('give up');
      answer(fail({ kind: 'given-up', detail: '' }));
    });
    return answered;
  };
  const view = createSearchView(ask);
  const call = (index: number): Call => {
    const one = calls[index];
    if (one === undefined) expect.fail(`search ${index} was asked for`);
    return one;
  };
  return { view, call, state: () => view.store.getState() };
}

const answered = async (): Promise<void> => {
  await Promise.resolve();
  await Promise.resolve();
};

test('a search tells how far it is, and what it found beside what was asked', async () => {
  const { view, call, state } = asked();
  expect(state()).toEqual({ kind: 'idle' });
  view.search(inquiry);
  expect(state()).toEqual({ kind: 'searching', inquiry, progress: null, isStopping: false });
  call(0).tell(progress);
  expect(state()).toMatchObject({ kind: 'searching', progress });
  call(0).answer(succeed(found));
  await answered();
  expect(state()).toEqual({ kind: 'found', inquiry, ...found });
  call(0).tell(progress);
  expect(state().kind).toBe('found');
});

test('stopping is asked for once, and the result still comes', async () => {
  const { view, call, state } = asked();
  view.stop();
  view.search(inquiry);
  view.stop();
  view.stop();
  expect(call(0).calls).toEqual(['stop']);
  expect(state()).toMatchObject({ kind: 'searching', isStopping: true });
  call(0).tell(progress);
  expect(state()).toMatchObject({ isStopping: true, progress });
  call(0).answer(succeed(found));
  await answered();
  expect(state().kind).toBe('found');
});

test('a new search gives up the one before, whose answer is not waited for', async () => {
  const { view, call, state } = asked();
  view.search(inquiry);
  const other = { ...inquiry, isReduced: false };
  view.search(other);
  expect(call(0).calls).toEqual(['give up']);
  call(0).tell(progress);
  await answered();
  expect(state()).toEqual({ kind: 'searching', inquiry: other, progress: null, isStopping: false });
});

test('left, a search ends and nothing of it is kept', async () => {
  const { view, call, state } = asked();
  view.search(inquiry);
  view.clear();
  expect(call(0).calls).toEqual(['give up']);
  await answered();
  expect(state()).toEqual({ kind: 'idle' });
});

test('what is decided is known while the search goes on, and gives way to what was found in the end', async () => {
  const { view, call, state } = asked();
  expect(verdictsIn(state())).toEqual([]);
  view.search(inquiry);
  expect(verdictsIn(state())).toEqual([]);
  const decided = [{ property: 'something-happens', kind: 'holds' }] as const;
  call(0).tell({ ...progress, decided });
  expect(verdictsIn(state())).toBe(decided);
  call(0).answer(succeed(found));
  await answered();
  expect(verdictsIn(state())).toBe(found.exploration.verdicts);
});

test('a search outlives the run that it was asked from as long as the next one is of the same design', async () => {
  const { view, call, state } = asked();
  view.search(inquiry);
  view.keepFor(structuredClone(inquiry.setup));
  expect(state().kind).toBe('searching');
  call(0).answer(succeed(found));
  await answered();
  view.keepFor(structuredClone(inquiry.setup));
  expect(state().kind).toBe('found');
  view.keepFor({ ...inquiry.setup, slots: { ...inquiry.setup.slots, publishing: 'after-commit' } });
  expect(state()).toEqual({ kind: 'idle' });
  view.search(inquiry);
  // Something else than a run is shown, or a challenge, whose player is told nothing.
  view.keepFor(null);
  expect(call(1).calls).toEqual(['give up']);
  expect(state()).toEqual({ kind: 'idle' });
});

test('a failure says what it was', async () => {
  const { view, call, state } = asked();
  view.search(inquiry);
  call(0).answer(fail({ kind: 'failed', detail: 'no memory' }));
  await answered();
  expect(state()).toEqual({ kind: 'failed', inquiry, detail: 'no memory' });
});
