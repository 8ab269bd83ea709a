import { beforeEach, describe, expect, test } from 'vitest';
import { keepAddress, type AddressBar } from '../../../src/app/lab/address-keeper.ts';
import { labAddress, readAddress } from '../../../src/app/addresses.ts';
import { requestFromHash } from '../../../src/app/pages/routes.ts';
import { addressMoveCountMax } from '../../../src/app/run/share-link.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { fakePage, stateWhere, type FakePage } from '../../support/fake-page.ts';
import { packText } from '../../../src/app/run/packed-text.ts';
import { newRunId } from '../../support/run-storage.ts';
import { decodeRun } from '../../support/every-scenario.ts';

const lostUpdate = { kind: 'story', story: { id: 'lost-update' } };

let page: FakePage;
let hash = '';
let settled: string[] = [];
let waiting: (() => Promise<void>) | null = null;
let viewpoints = new Map<string, number | null>();
const bar: AddressBar = {
  hash: () => hash,
  settle: (next) => {
    hash = next;
    settled.push(next);
  },
  keepViewpoint: (runId, position) => void viewpoints.set(runId, position),
  later: (work) => {
    waiting = work;
    return () => {
      waiting = null;
    };
  },
};

beforeEach(() => {
  page = fakePage();
  settled = [];
  waiting = null;
  viewpoints = new Map();
});

async function open(address: string, begunAt: string | null = null): Promise<OpenedLab> {
  hash = address;
  const request = await requestFromHash(address, page.catalogue, newRunId);
  if (!request.ok) return expect.fail(JSON.stringify(request.failure));
  const lab = await page.open({ ...request.value, runId: newRunId() });
  const keeper = keepAddress(lab, bar, { at: address, begunAt });
  return { ...lab, close: keeper.close };
}

/** Lets the time pass that a bar waits; answers what it says then. */
const rested = async (): Promise<string> => {
  const work = waiting;
  waiting = null;
  await work?.();
  return hash;
};
const stepped = async (lab: OpenedLab): Promise<void> => {
  const { head } = lab.store.getState();
  lab.actions.step();
  await stateWhere(lab, (state) => state.head === head + 1);
};

describe('the address bar', () => {
  test('becomes the link to the moment at which a run stands still', async () => {
    const lab = await open('#/story/lost-update', '#/story/lost-update');
    const { head } = lab.store.getState();
    await stepped(lab);
    await stepped(lab);
    lab.actions.stepBack();
    await stateWhere(lab, (state) => state.position === head + 1);
    const address = readAddress(await rested());
    if (address.page !== 'run') return expect.fail(hash);
    expect(await decodeRun(address.data)).toMatchObject({
      ok: true,
      value: { story: 'lost-update', position: head + 1, moves: { length: head + 2 } },
    });
    expect(viewpoints.get(lab.store.getState().runId)).toBe(head + 1);
    lab.close();
  });

  test('changes once for many steps, and never while it plays', async () => {
    const lab = await open('#/story/lost-update', '#/story/lost-update');
    const { head } = lab.store.getState();
    for (let count = 0; count < 5; count += 1) await stepped(lab);
    await rested();
    expect(settled).toHaveLength(1);
    lab.actions.play();
    await page.framesUntil(() => lab.store.getState().head > head + 7, 400);
    const before = settled.length;
    expect(lab.store.getState().isPlaying).toBe(true);
    await rested();
    expect(settled).toHaveLength(before);
    lab.actions.pause();
    await rested();
    expect(settled).toHaveLength(before + 1);
    lab.close();
  });

  test('is as it was while a run is as it was begun, and again when it is begun anew without other futures', async () => {
    const lab = await open('#/story/lost-update?lang=en', '#/story/lost-update?lang=en');
    await rested();
    expect(settled).toEqual([]);
    const { head } = lab.store.getState();
    lab.actions.stepBack();
    await stateWhere(lab, ({ position }) => position === head - 1);
    expect(await rested()).toMatch(/^#\/run\//);
    lab.actions.toEnd();
    await stateWhere(lab, ({ position }) => position === head);
    expect(await rested()).toBe('#/story/lost-update?lang=en');
    lab.close();
  });

  test('is left alone once it is the address of something else', async () => {
    const lab = await open('#/story/lost-update', '#/story/lost-update');
    await stepped(lab);
    hash = '#/matrix';
    await rested();
    expect(settled).toEqual([]);
    lab.close();
  });

  test('is left alone once the lab is closed', async () => {
    const lab = await open('#/story/lost-update', '#/story/lost-update');
    await stepped(lab);
    lab.close();
    await rested();
    expect(settled).toEqual([]);
  });
});

describe('an address of this tab', () => {
  const linkOf = async (lab: OpenedLab): Promise<string> => {
    const address = await lab.momentAddress(null);
    return address ?? expect.fail('there is one');
  };

  test('comes back to the run that it was made of, where it was looked at; elsewhere it is a new one', async () => {
    const lab = await open('#/story/lost-update');
    await stepped(lab);
    await stepped(lab);
    const { runId, head } = lab.store.getState();
    const link = await linkOf(lab);
    const own = { runId, position: head - 1 };
    const entry = { id: runId, title: runId, createdAt: 1, updatedAt: 1, moveCount: head };
    await page.catalogue.put({
      ...entry,
      setup: { setup: lab.store.getState().setup, story: 'lost-update' },
    });
    const again = await requestFromHash(link, page.catalogue, () => 'new', own);
    expect(again).toMatchObject({ ok: true, value: { runId, position: head - 1, activity: lostUpdate } });
    const elsewhere = await requestFromHash(link, page.catalogue, () => 'new', null);
    expect(elsewhere).toMatchObject({ ok: true, value: { runId: 'new', activity: lostUpdate } });
    const kept = await requestFromHash(labAddress(runId, 3), page.catalogue, () => 'new', null);
    expect(kept).toMatchObject({ ok: true, value: { runId, position: 3 } });
    const lost = await requestFromHash(link, page.catalogue, () => 'new', { runId: 'lost', position: 1 });
    expect(lost).toMatchObject({ ok: true, value: { runId: 'new', opening: { position: head } } });
    lab.close();
  });

  test('of a run in memory alone is its link; of one that is too long for that there is none', async () => {
    const lab = await open('#/story/lost-update');
    const state = { ...lab.store.getState(), keptIn: 'memory' as const };
    lab.store.setState(state);
    expect(await linkOf(lab)).toMatch(/^#\/run\//);
    lab.store.setState({ ...state, head: addressMoveCountMax + 1 });
    expect(await lab.momentAddress(null)).toBeNull();
    lab.store.setState({ ...state, head: addressMoveCountMax + 1, position: 7, keptIn: 'indexeddb' });
    expect(await lab.momentAddress(null)).toBe(labAddress(state.runId, 7));
    lab.close();
  });

  test('a link that is made while a run plays pauses it, and is of the moment that is seen then', async () => {
    const lab = await open('#/story/lost-update');
    lab.actions.play();
    const { head } = lab.store.getState();
    await page.framesUntil(() => lab.store.getState().head > head + 1, 100);
    expect(lab.store.getState().isPlaying).toBe(true);
    const link = await lab.actions.shareLink();
    const seen = lab.store.getState();
    expect(seen.isPlaying).toBe(false);
    if (link.kind !== 'link') return expect.fail(link.kind);
    const address = readAddress(link.url.replace(/^[^#]*/, ''));
    const run = await decodeRun(address.page === 'run' ? address.data : '');
    expect(run).toMatchObject({ ok: true, value: { position: seen.position, moves: { length: seen.head } } });
    await rested();
    expect(lab.store.getState().head).toBe(seen.head);
    lab.close();
  });
});

test('a link of a version to come is told from one that is damaged', async () => {
  const asked = async (version: unknown) => {
    const data = await packText(JSON.stringify({ format: 'replayground-run', version }));
    return requestFromHash(`#/run/${data}`, page.catalogue, newRunId);
  };
  for (const version of [3, 7, 1_000])
    expect(await asked(version)).toEqual({
      ok: false,
      failure: { kind: 'unknown-version', part: `${version}` },
    });
  for (const version of [0, -1, 1.5, '2', null, 1, 2])
    expect(await asked(version), String(version)).toMatchObject({
      ok: false,
      failure: { kind: 'wrong-shape' },
    });
});
