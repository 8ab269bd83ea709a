import { expect, test, vi } from 'vitest';
import { requestKept } from '../../../src/app/pages/request-kept.ts';
import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { runDatabaseName } from '../../../src/storage/dexie/run-database-name.ts';
import { fail } from '../../../src/base/result.ts';
import { unavailable } from '../../../src/storage/storage-failure.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newOrder } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestSandbox } from '../../support/every-scenario.ts';

function sandbox() {
  const found = requestSandbox({});
  if (!found.ok) expect.fail(JSON.stringify(found.failure));
  return { ...found.value, runId: newRunId() };
}

test('a run is in the list before its lab is shown, and its line is not written at every batch', async () => {
  const page = fakePage();
  const put = vi.spyOn(page.catalogue, 'put');
  const request = sandbox();
  const lab = await page.open(request);
  expect(put).toHaveBeenCalledTimes(1);
  expect(await requestKept(request.runId, page.catalogue)).toMatchObject({ ok: true });
  lab.actions.send(newOrder(2));
  for (let count = 0; count < 10; count += 1) lab.actions.step();
  await stateWhere(lab, ({ head }) => head === 11);
  expect(put).toHaveBeenCalledTimes(1);
  lab.actions.play();
  await page.framesUntil(() => !lab.store.getState().isPlaying, 200);
  const { head } = lab.store.getState();
  expect(head).toBeGreaterThan(11);
  expect(put).toHaveBeenCalledTimes(2);
  lab.actions.send(newOrder(3));
  await stateWhere(lab, (state) => state.head === head + 1);
  lab.close();
  expect(put).toHaveBeenCalledTimes(3);
  expect(put.mock.lastCall?.[0]).toMatchObject({ id: request.runId, moveCount: head + 1 });
});

test('a name that a run was given stays when its line is written again', async () => {
  const page = fakePage();
  const request = sandbox();
  (await page.open(request)).close();
  await page.catalogue.rename(request.runId, 'mine');
  await page.open(request);
  expect(await page.catalogue.find(request.runId)).toMatchObject({ ok: true, value: { title: 'mine' } });
});

test('a list that can’t be read is told as such, and not as a run that is not there', async () => {
  const failure = unavailable('denied', 'no');
  const catalogue = { ...openMemoryCatalogue(), find: async () => Promise.resolve(fail(failure)) };
  expect(await requestKept('a-run', catalogue)).toMatchObject({
    ok: false,
    failure: { kind: 'runs-not-readable' },
  });
});

test('a run that is deleted under an open lab is told, and kept anew when one tries again', async () => {
  const page = fakePage();
  const request = sandbox();
  const lab = await page.open(request);
  lab.actions.send(newOrder(2));
  await stateWhere(lab, ({ head }) => head === 1);
  await new Promise<void>((resolve) => {
    const deleting = indexedDB.deleteDatabase(runDatabaseName(request.runId));
    deleting.addEventListener('success', () => resolve());
  });
  lab.actions.step();
  const { problem } = await stateWhere(lab, (state) => state.problem !== null);
  expect(problem).toMatchObject({ kind: 'run-deleted', canRetry: true });
  lab.actions.retry();
  await stateWhere(lab, (state) => state.problem === null && state.head === 2);
  const before = lab.store.getState().entries;
  lab.close();
  const again = await page.open(request);
  expect(again.store.getState()).toMatchObject({ problem: null, entries: before });
});

test('a lab whose transactions the browser refuses opens in memory; a run that is looked for is not replaced', async () => {
  const page = fakePage();
  const request = sandbox();
  (await page.open(request)).close();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('the connection is closing', 'InvalidStateError');
  });
  const lab = await page.open({ ...request, isKept: false });
  expect(lab.store.getState()).toMatchObject({ keptIn: 'memory', memoryReason: { kind: 'failed' } });
  lab.actions.send(newOrder(2));
  await stateWhere(lab, ({ head }) => head === 1);
  await expect(page.open({ ...request, isKept: true })).rejects.toThrow(/storage-failed/);
  vi.restoreAllMocks();
});
