import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCatalogue } from '../../../src/app/seat/open-storage.ts';
import { openLab, type OpenedLab } from '../../../src/app/lab/open-lab.ts';
import type { LabState } from '../../../src/app/lab/lab-state.ts';
import { patienceMs } from '../../support/patience.ts';
import { requestStory } from '../../support/every-scenario.ts';

const labs: OpenedLab[] = [];
let runs = 0;

/** The lab of a run, as one tab more would open it. */
async function open(runId: string): Promise<OpenedLab> {
  const request = requestStory('lost-update', {});
  if (!request.ok) return expect.fail(JSON.stringify(request.failure));
  const opened = await openLab({
    request: { ...request.value, runId },
    catalogue: openCatalogue(),
    navigate: () => undefined,
    pageUrl: 'https://example.org/',
    nowMs: Date.now,
  });
  if (!opened.ok) return expect.fail(JSON.stringify(opened.failure));
  labs.push(opened.value);
  return opened.value;
}

const newRun = (): string => `lab-${(runs += 1)}`;
const until = async (lab: OpenedLab, fits: (state: LabState) => boolean): Promise<LabState> => {
  await vi.waitUntil(() => fits(lab.store.getState()), { timeout: patienceMs });
  return lab.store.getState();
};

afterEach(() => {
  for (const lab of labs.splice(0)) lab.close();
});

describe('two tabs on one run', () => {
  test('the second watches live what the first does, and may look at the past of it', async () => {
    const run = newRun();
    const first = await open(run);
    const second = await open(run);
    const { role, head } = second.store.getState();
    expect(role).toBe('watching');
    expect(head).toBe(first.store.getState().head);
    first.actions.step();
    first.actions.step();
    const seen = await until(second, (state) => state.head === head + 2);
    expect(seen.position).toBe(head + 2);
    expect(seen.world).toEqual(first.store.getState().world);
    second.actions.stepBack();
    await until(second, (state) => state.position === head + 1);
    first.actions.step();
    expect((await until(second, (state) => state.head === head + 3)).position).toBe(head + 1);
  });

  test('a watcher can ask for anything, and nothing happens', async () => {
    const run = newRun();
    const first = await open(run);
    const second = await open(run);
    const { head } = first.store.getState();
    const { actions } = second;
    actions.step();
    actions.act({ kind: 'crash', place: 'relay' });
    actions.play();
    actions.restart();
    actions.rebuildFromJournal();
    first.actions.act({ kind: 'crash', place: 'notification' });
    const { entries } = await until(second, (state) => state.head === head + 1);
    expect(entries.at(-1)?.move).toEqual({ kind: 'crash', place: 'notification' });
    expect(second.store.getState()).toMatchObject({ isPlaying: false, problem: null });
  });

  test('the second may take over in the middle of it all, and the first watches from then on', async () => {
    const run = newRun();
    const first = await open(run);
    const second = await open(run);
    const { head } = first.store.getState();
    for (let count = 0; count < 10; count += 1) first.actions.step();
    second.actions.takeOver();
    await until(second, ({ role }) => role === 'driving');
    await until(first, ({ role, isPlaying }) => role === 'watching' && !isPlaying);
    second.actions.act({ kind: 'crash', place: 'projection' });
    await until(second, ({ entries }) => entries.at(-1)?.move.kind === 'crash');
    const driven = second.store.getState();
    await until(first, (state) => state.head === driven.head);
    expect(driven.head).toBeGreaterThan(head);
    expect(first.store.getState().entries).toEqual(driven.entries);
    expect(driven.problem).toBeNull();
  });

  test('a past that one changes is changed for the other, too', async () => {
    const run = newRun();
    const first = await open(run);
    const second = await open(run);
    const { head } = first.store.getState();
    for (let count = 0; count < 5; count += 1) first.actions.step();
    await until(second, (state) => state.head === head + 5);
    first.actions.seek(head + 1);
    first.actions.act({ kind: 'crash', place: 'projection' });
    const state = await until(second, ({ branches }) => branches.length === 1);
    expect(state.head).toBe(head + 2);
    expect(state.position).toBe(head + 2);
    expect(state.branches).toEqual([{ id: 1, forkedAt: head + 1, moveCount: 4 }]);
  });

  test('when the driver goes away the watcher drives on from the exact move', async () => {
    const run = newRun();
    const first = await open(run);
    const second = await open(run);
    const { head } = first.store.getState();
    first.actions.step();
    await until(second, (state) => state.head === head + 1);
    first.close();
    await until(second, ({ role }) => role === 'driving');
    second.actions.step();
    await until(second, (state) => state.head === head + 2);
  });

  test('that open at the same moment begin the run once, and one of them drives', async () => {
    const run = newRun();
    const both = await Promise.all([open(run), open(run), open(run)]);
    const roles = both.map(({ store }) => store.getState().role);
    expect(roles.toSorted()).toEqual(['driving', 'watching', 'watching']);
    const driver = both.find(({ store }) => store.getState().role === 'driving');
    const head = driver?.store.getState().head ?? 0;
    expect(head).toBeGreaterThan(0);
    for (const lab of both) expect((await until(lab, (state) => state.head === head)).problem).toBeNull();
  });
});

test('a run goes on where it stood, in the real database of a real browser', async () => {
  const run = newRun();
  const first = await open(run);
  first.actions.setSpeed(Infinity);
  first.actions.play();
  const ended = await until(first, ({ isPlaying, choices }) => !isPlaying && choices.length === 0);
  first.close();
  const again = (await open(run)).store.getState();
  expect(again.problem).toBeNull();
  expect(again.entries).toEqual(ended.entries);
  expect(again.world).toEqual(ended.world);
  expect(again.lights).toEqual(ended.lights);
});
