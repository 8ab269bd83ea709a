import { expect, test, vi } from 'vitest';
import { succeed } from '../../../src/base/result.ts';
import { present } from '../../../src/base/assert.ts';
import { wholeInquiry } from '../../../src/app/challenge/challenge-inquiries.ts';
import { createChallengeGuide, type ChallengeGuide } from '../../../src/app/guide/challenge-guide.ts';
import { lengthFound, standingOf } from '../../../src/app/guide/reached.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import type { Ask } from '../../../src/app/explore/ask-explorer.ts';
import {
  createPreparedVerdicts,
  type PreparedVerdicts,
} from '../../../src/app/prepared/prepared-verdicts.ts';
import { writeRow } from '../../../src/app/prepared/prepared-row.ts';
import { requestChallenge } from '../../../src/app/pages/request-kept.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { openMemoryProgressStore } from '../../../src/storage/memory/open-memory-progress-store.ts';
import { chosen, explored, shortestRun } from '../../support/challenge-run.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newRunId } from '../../support/run-storage.ts';
import { patienceMs } from '../../support/patience.ts';

/** Searches on the spot. */
const ask: Ask = async (inquiry) =>
  Promise.resolve(succeed({ exploration: explored(inquiry), searchedMs: 1 }));

/** Of a version that was built without them. */
const unprepared: PreparedVerdicts = { recall: async () => Promise.resolve(succeed(null)) };

async function played(id: string, isCured = false, verdicts = unprepared) {
  const request = await requestChallenge(id, isCured ? 'cured' : '');
  if (!request.ok) expect.fail(JSON.stringify(request.failure));
  const lab = await fakePage().open({ ...request.value, runId: newRunId() });
  const progress = openMemoryProgressStore().challenges;
  const asked = { whole: vi.fn(ask), once: vi.fn(ask) };
  const guide = createChallengeGuide({
    lab: lab.store,
    chosen: chosen(id, isCured),
    ask: asked.whole,
    askOnce: asked.once,
    progress,
    verdicts,
  });
  const kept = async () => {
    const listed = await progress.list();
    return listed.ok ? listed.value : [];
  };
  return { lab, guide, kept, asked };
}

const settled = async (search: ChallengeGuide['hint']) =>
  vi.waitUntil(() => search.store.getState().kind === 'found', { timeout: patienceMs, interval: 1 });

async function makeAll(lab: OpenedLab, moves: ReturnType<typeof shortestRun>['moves']): Promise<void> {
  const { head } = lab.store.getState();
  for (const move of moves) lab.actions.act(move);
  await stateWhere(lab, (state) => state.head === head + moves.length);
}

async function hintAt(guide: ChallengeGuide) {
  guide.askHint();
  await settled(guide.hint);
  const found = guide.hint.store.getState();
  return found.kind === 'found' ? guide.readHint(found) : null;
}

test('in how few moves it can be won is asked at once, and of the second half not at all', async () => {
  const first = await played('heard-too-soon');
  await settled(first.guide.shortest);
  expect(lengthFound(first.guide.shortest.store.getState())).toBe(
    shortestRun(chosen('heard-too-soon')).length,
  );
  const second = await played('heard-too-soon', true);
  expect(second.asked.whole).not.toHaveBeenCalled();
  expect(lengthFound(second.guide.shortest.store.getState())).toBeNull();
});

test('hints alone lead to a win: each says how far it is and the next move, down to the last', async () => {
  const { lab, guide, kept } = await played('heard-too-soon');
  const { length } = shortestRun(chosen('heard-too-soon'));
  for (let left = length; left > 0; left -= 1) {
    const hint = await hintAt(guide);
    if (hint?.kind !== 'near') expect.fail(`a hint ${left} moves before the end: ${JSON.stringify(hint)}`);
    expect(hint.distance).toBe(left);
    const { move } = hint.next;
    // The steps of its own that a process is at come first.
    const before = present(lab.store.getState().challenge, 'a challenge').moveCount;
    for (;;) {
      const { choices, world, challenge } = lab.store.getState();
      if (challenge?.moveCount !== before) break;
      const own = choices.find(
        (choice) =>
          move.kind === 'op' &&
          choice.move.kind === 'op' &&
          choice.move.activation === move.activation &&
          choice.op?.kind === 'tell',
      );
      lab.actions.act(own?.move ?? move);
      await stateWhere(lab, (state) => state.world !== world);
    }
  }
  expect(lab.store.getState().challenge).toMatchObject({ brokenWith: length });
  await settled(guide.shortest);
  // The run is packed meanwhile.
  await vi.waitUntil(async () => (await kept()).some(({ bestRun }) => bestRun !== null), {
    timeout: patienceMs,
  });
  const [best, ...others] = await kept();
  const run = best?.bestRun ?? '';
  expect(run).toMatch(/^#\/run\/./);
  expect(others).toEqual([]);
  expect(best).toEqual({
    id: 'heard-too-soon',
    bestLength: length,
    bestRun: run,
    shortestLength: length,
    isCureShown: false,
  });
});

test('a hint is of the world that it was asked in, and goes with it', async () => {
  const { lab, guide } = await played('never-heard');
  expect(await hintAt(guide)).toMatchObject({
    kind: 'near',
    isNatural: false,
    next: { move: { kind: 'send' } },
  });
  await makeAll(lab, [{ kind: 'crash', place: 'projection' }]);
  expect(guide.hint.store.getState()).toEqual({ kind: 'idle' });
  expect(await hintAt(guide)).toEqual({ kind: 'never' });
  lab.actions.stepBack();
  await stateWhere(lab, ({ position }) => position === 0);
  expect(guide.hint.store.getState()).toEqual({ kind: 'idle' });
  expect(await hintAt(guide)).toMatchObject({ kind: 'near' });
});

test('where only tells are left until it is broken the hint says that it is here', async () => {
  const { lab, guide } = await played('never-heard');
  const { moves } = shortestRun(chosen('never-heard'));
  // The client’s own last step is left out: nothing that others do waits for it.
  const own = moves.findLastIndex(isTell);
  await makeAll(lab, moves.toSpliced(own, 1));
  expect(lab.store.getState().challenge?.brokenWith).toBeNull();
  expect(await hintAt(guide)).toEqual({ kind: 'here' });
});

test('that the cure keeps the promise is noted once the explorer has shown it', async () => {
  const { guide, kept } = await played('heard-too-soon', true);
  expect(await kept()).toEqual([]);
  guide.askProof();
  await settled(guide.proof);
  expect(await kept()).toEqual([
    { id: 'heard-too-soon', bestLength: null, bestRun: null, shortestLength: null, isCureShown: true },
  ]);
});

test('how few moves are enough is known without a search, and so is the first hint', async () => {
  const row = writeRow(
    '',
    wholeInquiry(chosen('never-heard')),
    explored(wholeInquiry(chosen('never-heard'))),
  );
  const verdicts = createPreparedVerdicts(async () =>
    Promise.resolve(succeed({ code: {}, rows: { 'never-heard': row } })),
  );
  const { guide, asked } = await played('never-heard', false, verdicts);
  await settled(guide.shortest);
  expect(lengthFound(guide.shortest.store.getState())).toBe(10);
  expect(await hintAt(guide)).toMatchObject({ kind: 'near', distance: 10 });
  expect(asked.whole).not.toHaveBeenCalled();
  expect(asked.once).not.toHaveBeenCalled();
});

test('a win in more moves than needed is a broken promise, not yet won', () => {
  expect(standingOf(null, 10)).toBe('open');
  expect(standingOf(11, 10)).toBe('broken');
  expect(standingOf(11, null)).toBe('broken');
  expect(standingOf(10, 10)).toBe('won');
});
