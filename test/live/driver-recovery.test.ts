import { describe, expect, test } from 'vitest';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';
import { unavailable } from '../../src/storage/storage-failure.ts';
import { runDatabaseName } from '../../src/storage/dexie/run-database-name.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { allRows, done } from '../contracts/storage-subject.ts';
import { newOrder, orderRun, sendOf } from '../support/order-run.ts';
import {
  driverOn,
  mustDo,
  newRunId,
  openMemory,
  openReal,
  openRun,
  tablesOfRun,
  tablesOfWorld,
} from '../support/run-storage.ts';

const sent = { move: sendOf(1, newOrder(2)), atMs: 0 };
const gone = { ok: false, failure: { kind: 'gone' } };

async function deleteRun(runId: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(runDatabaseName(runId));
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}

describe('a run that somebody has deleted', () => {
  test.each(['and nobody has made anew', 'and a page has made anew, empty'])(
    '%s is told as gone, kept anew from the tape, and goes on',
    async (how) => {
      const run = orderRun();
      const runId = newRunId();
      const storage = await openReal(run, runId);
      const driver = await driverOn(run, storage);
      mustDo(await driver.make([sent]));
      mustDo(await driver.runClock(6, Infinity));
      mustDo(
        await driver.fork(5, sent.move.kind === 'send' ? { ...sent, move: sendOf(2, newOrder(3)) } : sent),
      );
      await deleteRun(runId);
      if (how.endsWith('empty')) (await openReal(run, runId)).close();
      expect(await driver.runClock(1, Infinity)).toEqual(gone);
      expect(await driver.catchUp()).toEqual(gone);
      const journal = driver.tape.journal();
      mustDo(await driver.recover());
      expect(await allRows(storage, 'journal', 'run')).toHaveLength(journal.length);
      mustDo(await driver.runClock(3, Infinity));
      expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
      storage.close();
      const again = await openReal(run, runId);
      const reopened = await openRun(run, again);
      expect(reopened.differing).toEqual([]);
      expect(reopened.driver.tape.journal()).toEqual(driver.tape.journal());
      expect(reopened.driver.branches()).toEqual(driver.branches());
      again.close();
    },
  );
});

/** Does everything, and tells of one batch that nobody knows of it. */
function forgetful(inner: Storage): Storage & { forgets: StorageFailure | null } {
  return {
    forgets: null,
    async execute(steps) {
      const result = await inner.execute(steps);
      const failure = this.forgets;
      this.forgets = null;
      return failure === null ? result : { ok: false, failure };
    },
    makeAnew: () => inner.makeAnew(),
    close: () => inner.close(),
  };
}

describe('recovering', () => {
  test('replays a batch that was kept though the browser never said so', async () => {
    const run = orderRun();
    const storage = forgetful(openMemory(run));
    const driver = await driverOn(run, storage);
    storage.forgets = unavailable('silent', 'no answer');
    expect(await driver.make([sent])).toMatchObject({ ok: false, failure: { kind: 'storage' } });
    expect(driver.tape.length()).toBe(0);
    mustDo(await driver.recover());
    expect(driver.tape.journal()).toEqual([sent]);
    mustDo(await driver.runClock(4, Infinity));
    expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
  });

  test('keeps anew what a power cut has taken', async () => {
    const run = orderRun();
    const storage = openMemory(run);
    const driver = await driverOn(run, storage);
    mustDo(await driver.make([sent]));
    mustDo(await driver.runClock(4, Infinity));
    const rows = await allRows(storage, 'journal', 'run');
    await done(storage, [{ kind: 'replace', database: 'run', table: 'journal', rows: rows.slice(0, 3) }]);
    mustDo(await driver.recover());
    expect(await allRows(storage, 'journal', 'run')).toEqual(rows);
    mustDo(await driver.runClock(2, Infinity));
  });

  test('changes nothing where nothing has happened, and takes another tab’s rewriting for what it is', async () => {
    const run = orderRun();
    const storage = openMemory(run);
    const [first, second] = [await driverOn(run, storage), await driverOn(run, storage)];
    mustDo(await first.make([sent]));
    mustDo(await first.runClock(3, Infinity));
    mustDo(await first.recover());
    mustDo(await second.catchUp());
    mustDo(await first.fork(1, { ...sent, move: sendOf(2, newOrder(3)) }));
    mustDo(await second.recover());
    expect(second.tape.journal()).toEqual(first.tape.journal());
  });
});
