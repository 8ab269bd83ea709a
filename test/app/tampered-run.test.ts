import { expect, test } from 'vitest';
import { type LabRequest } from '../../src/app/pages/lab-request.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { journalRow } from '../../src/live/journal.ts';
import { openDexieStorage } from '../../src/storage/dexie/open-dexie-storage.ts';
import { fakePage, stateWhere } from '../support/fake-page.ts';
import { orderRun, storyNamed } from '../support/order-run.ts';
import { newRunId } from '../support/run-storage.ts';
import { requestStory } from '../support/every-scenario.ts';

const told = 'lost-update';
const { schemas } = orderRun(storyNamed(told).setup.slots);

function newStory(): LabRequest {
  const found = requestStory(told, {});
  return found.ok ? { ...found.value, runId: newRunId() } : expect.fail('there is such a story');
}

/** Changes the rows of a table behind the lab's back. */
async function tamper(
  runId: string,
  [database, table]: readonly [database: string, table: string],
  changed: (row: Row) => readonly Row[],
): Promise<void> {
  const opened = await openDexieStorage(runId, schemas);
  const storage = opened.ok ? opened.value : expect.fail('it opens');
  const read = await storage.execute([{ kind: 'select', database, query: { table, where: {} } }]);
  const kept = read.ok && read.value[0]?.kind === 'rows' ? read.value[0].rows : expect.fail('it is read');
  await storage.execute([{ kind: 'replace', database, table, rows: kept.flatMap(changed) }]);
  storage.close();
}

test('tables that differ are told when the run is opened, and mended when asked to', async () => {
  const page = fakePage();
  const asked = newStory();
  (await page.open(asked)).close();
  await tamper(asked.runId, ['order-service', 'events'], () => []);
  const lab = await page.open(asked);
  expect(lab.store.getState().problem).toMatchObject({
    kind: 'tables-differ',
    detail: 'order-service/events',
  });
  lab.actions.rebuildFromJournal();
  await stateWhere(lab, ({ problem }) => problem === null);
  lab.close();
  expect((await page.open(asked)).store.getState().problem).toBeNull();
});

test('a run stops where a table answers otherwise than the model, and goes on once it is rebuilt', async () => {
  const page = fakePage();
  const asked = newStory();
  const lab = await page.open(asked);
  const { head: before } = lab.store.getState();
  await tamper(asked.runId, ['order-service', 'events'], () => []);
  lab.actions.step();
  const stopped = await stateWhere(lab, ({ problem }) => problem !== null);
  expect(stopped).toMatchObject({ problem: { kind: 'lost-lockstep' }, head: before });
  lab.actions.rebuildFromJournal();
  await stateWhere(lab, ({ problem }) => problem === null);
  lab.actions.step();
  await stateWhere(lab, ({ head }) => head === before + 1);
  lab.close();
  expect((await page.open(asked)).store.getState()).toMatchObject({ problem: null, head: before + 1 });
});

test('a run of which a move was changed opens up to there, and the rest becomes another future', async () => {
  const page = fakePage();
  const asked = newStory();
  const lab = await page.open(asked);
  const { head } = lab.store.getState();
  lab.close();
  const renamed = journalRow(3, { move: { kind: 'recover', place: 'relay' }, atMs: 0 });
  await tamper(asked.runId, ['run', 'journal'], (row) => [row['number'] === 3 ? renamed : row]);
  const again = await page.open(asked);
  expect(again.store.getState()).toMatchObject({
    head: 2,
    branches: [],
    problem: {
      kind: 'damaged-run',
      row: { table: 'journal', key: '3', reason: 'not-possible' },
      parted: { equalUpTo: 2, leftOutCount: head - 2, changed: [] },
    },
  });
  again.actions.rebuildFromJournal();
  await stateWhere(again, ({ problem }) => problem === null);
  expect(again.store.getState().branches).toEqual([{ id: 1, forkedAt: 2, moveCount: head - 2 }]);
  again.close();
  expect((await page.open(asked)).store.getState()).toMatchObject({ head: 2, problem: null });
});
