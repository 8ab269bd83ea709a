import { expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { isTell } from '../../../src/app/digest/shared-moves.ts';
import type { LabRequest } from '../../../src/app/pages/lab-request.ts';
import { requestChallenge, requestKept } from '../../../src/app/pages/request-kept.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { requestFromHash } from '../../../src/app/pages/routes.ts';
import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { chosen, shortestRun } from '../../support/challenge-run.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newRunId } from '../../support/run-storage.ts';

async function challengeRequest(id: string, half = ''): Promise<LabRequest> {
  const found = await requestChallenge(id, half);
  if (!found.ok) expect.fail(JSON.stringify(found.failure));
  // Each test has a run of its own.
  return { ...found.value, runId: newRunId() };
}

const challengeOf = (lab: OpenedLab) => present(lab.store.getState().challenge, 'a challenge');

async function sendFirst(lab: OpenedLab): Promise<void> {
  lab.actions.act(present(challengeOf(lab).sends[0], 'a command').move);
  await stateWhere(lab, ({ head }) => head === 1);
}

test('a challenge begins with nothing made, its budgets whole and its first command to send', async () => {
  const lab = await fakePage().open(await challengeRequest('never-heard'));
  expect(challengeOf(lab)).toMatchObject({
    id: 'never-heard',
    aim: { property: 'no-lost-event' },
    isCured: false,
    moveCount: 0,
    faults: [{ kind: 'crash', left: 1, max: 1 }],
    sends: [{ state: 'next', move: { intent: 'c1', to: 'order-service-1' } }],
    brokenWith: null,
  });
  expect(lab.store.getState().commands).toEqual([]);
});

test('only what the rules allow is offered, and nothing cures it', async () => {
  const lab = await fakePage().open(await challengeRequest('never-heard'));
  const offered = () => new Set(lab.store.getState().faults.map(({ move }) => move.kind));
  expect(offered()).toEqual(new Set(['crash']));
  lab.actions.act({ kind: 'crash', place: 'projection' });
  await stateWhere(lab, ({ head }) => head === 1);
  expect(offered()).toEqual(new Set(['recover']));
  expect(lab.store.getState().lights.every(({ cure }) => cure === null)).toBe(true);
  expect(lab.store.getState().cure).toBeNull();
});

test('what is asked for outside of the rules is not made, and said', async () => {
  const lab = await fakePage().open(await challengeRequest('never-heard'));
  lab.actions.act({ kind: 'take-down', place: 'broker' });
  await stateWhere(lab, ({ problem }) => problem?.kind === 'outside-rules');
  expect(lab.store.getState().head).toBe(0);
  lab.actions.sendTwice(present(challengeOf(lab).sends[0], 'a command').move.command);
  await stateWhere(lab, ({ head }) => head === 1);
  // The second client is none of the challenge's.
  await stateWhere(lab, ({ problem }) => problem?.kind === 'outside-rules');
  expect(challengeOf(lab).sends).toMatchObject([{ state: 'sent' }]);
});

test('the explorer’s own run wins, in as many moves as it has without its tells', async () => {
  const lab = await fakePage().open(await challengeRequest('never-heard'));
  const { moves, length } = shortestRun(chosen('never-heard'));
  for (const move of moves) lab.actions.act(move);
  await stateWhere(lab, ({ head }) => head === moves.length);
  expect(moves.length).toBeGreaterThan(length);
  expect(challengeOf(lab)).toMatchObject({ moveCount: length, brokenWith: length });
  expect(lab.store.getState().faults).toEqual([]);
});

test('the count is that of the viewpoint: after going back, in another future and after a reload', async () => {
  const page = fakePage();
  const request = await challengeRequest('never-heard');
  const lab = await page.open(request);
  await sendFirst(lab);
  lab.actions.act({ kind: 'crash', place: 'projection' });
  await stateWhere(lab, ({ head }) => head === 2);
  expect(challengeOf(lab)).toMatchObject({ moveCount: 2, faults: [{ left: 0 }] });
  lab.actions.stepBack();
  await stateWhere(lab, ({ position }) => position === 1);
  expect(challengeOf(lab)).toMatchObject({ moveCount: 1, faults: [{ left: 1 }] });
  lab.actions.act(present(lab.store.getState().choices[0], 'what the client does').move);
  await stateWhere(lab, ({ head, position }) => head === 2 && position === 2);
  expect(challengeOf(lab)).toMatchObject({ moveCount: 2, faults: [{ left: 1 }] });
  // A step that is not counted.
  const tell = present(lab.store.getState().choices.find(({ move }) => isTell(move))?.move, 'a tell');
  lab.actions.act(tell);
  await stateWhere(lab, ({ head }) => head === 3);
  expect(challengeOf(lab)).toMatchObject({ moveCount: 2, faults: [{ left: 1 }] });
  lab.close();
  const again = await page.open(request);
  expect(again.store.getState().head).toBe(3);
  expect(challengeOf(again)).toMatchObject({ moveCount: 2, sends: [{ state: 'sent' }] });
});

test('a kept run is opened as the challenge that it is', async () => {
  const page = fakePage();
  const request = await challengeRequest('never-heard', 'cured');
  const lab = await page.open(request);
  await sendFirst(lab);
  const kept = await requestKept(request.runId, page.catalogue);
  if (!kept.ok) expect.fail(JSON.stringify(kept.failure));
  expect(kept.value.activity).toMatchObject({
    kind: 'challenge',
    challenge: { id: 'never-heard' },
    isCured: true,
  });
  expect(kept.value.setup.slots.publishing).toBe('outbox-polling');
});

test.each([
  ['#/challenge/nobody', 'nobody'],
  ['#/challenge/', ''],
  ['#/challenge/never-heard/half', 'never-heard/half'],
  ['#/challenge/__proto__', '__proto__'],
])('%s asks for no challenge that there is', async (hash, part) => {
  const asked = await requestFromHash(hash, openMemoryCatalogue(), newRunId);
  expect(asked).toEqual({ ok: false, failure: { kind: 'unknown-challenge', part } });
});

test('a sandbox has no rules of a challenge', async () => {
  const asked = await requestFromHash('#/sandbox', openMemoryCatalogue(), newRunId);
  if (!asked.ok) expect.fail(JSON.stringify(asked.failure));
  const lab = await fakePage().open({ ...asked.value, runId: newRunId() });
  expect(lab.store.getState().challenge).toBeNull();
  lab.actions.act({ kind: 'take-down', place: 'broker' });
  await stateWhere(lab, ({ head }) => head === 1);
});
