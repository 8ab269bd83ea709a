import { expect, test } from 'vitest';
import { restInquiry, wholeInquiry } from '../../../src/app/challenge/challenge-inquiries.ts';
import { requestChallenge } from '../../../src/app/pages/request-kept.ts';
import { goalId } from '../../../src/scenarios/goals/goal-property.ts';
import { challengeStage, chosen, shortestRun } from '../../support/challenge-run.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newRunId } from '../../support/run-storage.ts';

const one = chosen('three-refusals');

test('a goal is asked for whole and from a moment on, and no promise beside it', () => {
  const { aim } = one.challenge;
  if (!('goal' in aim)) expect.fail('it has a goal');
  const { machine, start } = challengeStage(one);
  for (const inquiry of [wholeInquiry(one), restInquiry(one, machine, { world: start, moves: [] })])
    expect(inquiry).toMatchObject({ goal: aim.goal, asked: null });
  expect(wholeInquiry(chosen('never-heard'))).not.toHaveProperty('goal');
});

test('in the lab it is won by the move that reaches the goal, is lost again by undo, and is no promise', async () => {
  const request = await requestChallenge('three-refusals', '');
  if (!request.ok) expect.fail(JSON.stringify(request.failure));
  const lab = await fakePage().open({ ...request.value, runId: newRunId() });
  const { moves, length } = shortestRun(one);
  expect(lab.store.getState().challenge?.brokenWith).toBe(null);
  for (const move of moves) lab.actions.act(move);
  await stateWhere(lab, ({ head }) => head === moves.length);
  const { challenge, lights, marks, verdicts } = lab.store.getState();
  expect(challenge).toMatchObject({ brokenWith: length, moveCount: length });
  expect(lights.map(({ property }) => property)).not.toContain(goalId);
  expect(verdicts.map(({ property }) => property)).not.toContain(goalId);
  expect(marks.map(({ label }) => label)).not.toContain(goalId);
  lab.actions.seek(moves.length - 3);
  await stateWhere(lab, ({ position }) => position === moves.length - 3);
  expect(lab.store.getState().challenge?.brokenWith).toBe(null);
});
