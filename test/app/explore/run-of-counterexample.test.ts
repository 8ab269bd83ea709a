import { expect, test } from 'vitest';
import { runOfCounterexample } from '../../../src/app/explore/run-of-counterexample.ts';
import { addressOfRun } from '../../../src/app/run/share-link.ts';
import { replayRun } from '../../../src/app/replay/replay-run.ts';
import { usualBounds } from '../../../src/explorer/question/bounds.ts';
import { inquire, type Inquiry } from '../../../src/explorer/asking/inquiry.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { decodeRun } from '../../support/every-scenario.ts';

const inquiry: Inquiry = {
  setup: { scenario: 'order', slots: { ...orderScenario.defaults, publishing: 'after-commit' }, seed: 1 },
  bounds: { ...usualBounds, commandCount: 1, faultCountMax: 1 },
  asked: ['no-lost-event'],
  isReduced: true,
  after: [],
};

function brokenRun(asked: Inquiry) {
  const [verdict] = driven(inquire(asked)).verdicts;
  if (verdict?.kind !== 'broken') expect.fail('the promise is broken');
  return {
    ...verdict,
    run: runOfCounterexample(asked.setup, verdict.property, verdict.counterexample, asked.after),
  };
}

const lightIn = (run: ReturnType<typeof runOfCounterexample>, moveCount: number) =>
  replayRun({ ...run, moves: run.moves.slice(0, moveCount) }).lights.find(
    ({ property }) => property === 'no-lost-event',
  )?.state;

test('[E1] a counterexample opens right after the move that decides, and its end breaks the promise', async () => {
  const { run } = brokenRun(inquiry);
  expect(run.position).toBeLessThan(run.moves.length);
  expect(lightIn(run, run.position - 1)).toBe('kept');
  expect(lightIn(run, run.position)).toBe('will-break');
  expect(lightIn(run, run.moves.length)).toBe('broken');
  const address = await addressOfRun(run);
  expect(await decodeRun(address.replace('#/run/', ''))).toEqual({ ok: true, value: run });
});

test('a search that begins later finds the rest of the way, and what was sent is not sent again', () => {
  const whole = brokenRun(inquiry);
  const after = whole.run.moves.slice(0, 3);
  const { counterexample, run } = brokenRun({
    ...inquiry,
    after,
    bounds: { ...inquiry.bounds, commandCount: 0 },
  });
  expect(run.moves.slice(0, 3)).toEqual(after);
  expect(run.moves.filter(({ kind }) => kind === 'send')).toHaveLength(1);
  expect(counterexample.length).toBeLessThan(whole.counterexample.length);
});
