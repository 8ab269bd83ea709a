import { describe, expect, test } from 'vitest';
import type { LabState } from '../../../src/app/lab/lab-state.ts';
import { lookMs } from '../../../src/app/stage/flight/motion-times.ts';
import { motionsBetween } from '../../../src/app/stage/flight/motions-between.ts';
import { fakePage } from '../../support/fake-page.ts';
import { newOrder } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestSandbox } from '../../support/every-scenario.ts';

const frameMs = 50;
const moveCount = 14;

/** How long each move was looked at before the next one was made, and how long it takes to be seen. */
async function played(speed: number): Promise<readonly { readonly took: number; readonly asks: number }[]> {
  const page = fakePage();
  const asked = requestSandbox({});
  if (!asked.ok) expect.fail(JSON.stringify(asked.failure));
  const lab = await page.open({ ...asked.value, runId: newRunId() });
  lab.actions.send(newOrder(2));
  await page.framesUntil(() => lab.store.getState().head === 1, 0);
  lab.actions.setSpeed(speed);
  lab.actions.play();
  const looks: { took: number; asks: number }[] = [];
  let frames = 0;
  let last: LabState | null = null;
  await page.framesUntil(() => {
    frames += 1;
    const now = lab.store.getState();
    if (last === null || now.head > last.head) {
      const motions = last === null ? [] : motionsBetween(last, now).flatMap((seen) => seen.motions);
      looks.push({ took: frames * frameMs * speed, asks: lookMs(motions) });
      [frames, last] = [0, now];
    }
    return looks.length > moveCount;
  }, frameMs);
  // What was taken until the next move is told with that one.
  return looks.slice(1, -1).map(({ asks }, index) => ({ asks, took: looks[index + 2]?.took ?? 0 }));
}

describe.each([0.5, 1, 2])('at %d times the speed', (speed) => {
  test('a move is looked at to its end before the next one is made', async () => {
    const looks = await played(speed);
    expect(looks.length).toBeGreaterThan(8);
    for (const { took, asks } of looks) expect(took).toBeGreaterThanOrEqual(asks);
    expect(looks.some(({ asks }) => asks === 900)).toBe(true);
  });
});

test('at four times the speed moves follow each other while others are still seen', async () => {
  const looks = await played(4);
  expect(looks.some(({ took, asks }) => took < asks)).toBe(true);
});
