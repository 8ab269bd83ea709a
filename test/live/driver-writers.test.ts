import { describe, expect, test } from 'vitest';
import { openDriver, type Driver } from '../../src/live/driver.ts';
import { unavailable, type StorageFailure } from '../../src/storage/storage-failure.ts';
import { journalRow } from '../../src/live/journal.ts';
import { allRows, done } from '../contracts/storage-subject.ts';
import { newOrder, orderRun, revision, sendOf, type OrderRun } from '../support/order-run.ts';
import {
  driverOn,
  failing,
  mustDo,
  newRunId,
  openMemory,
  openReal,
  openRun,
  tablesOfRun,
  tablesOfWorld,
} from '../support/run-storage.ts';

const sent = { move: sendOf(1, newOrder(2)), atMs: 0 };
const overtaken = { ok: false, failure: { kind: 'overtaken' } };

describe('two drivers on one run', () => {
  test('the second writer is refused by the key of the journal', async () => {
    const { run, first, second, close } = await two();
    mustDo(await first.make([sent]));
    mustDo(await first.runClock(3, Infinity));
    expect(await second.make([sent])).toEqual(overtaken);
    expect(await second.runClock(5, Infinity)).toEqual({ ok: true, value: 0 });
    expect(await second.fork(0, sent)).toEqual(overtaken);
    mustDo(await second.catchUp());
    expect(second.tape.journal()).toEqual(first.tape.journal());
    mustDo(await second.runClock(2, Infinity));
    expect(await first.runClock(1, Infinity)).toEqual(overtaken);
    await close(run, second);
  });

  test('a writer that has not seen the past change is refused, also where the new future is shorter', async () => {
    const { run, first, second, close } = await two();
    mustDo(await first.make([sent]));
    mustDo(await first.runClock(12, Infinity));
    mustDo(await second.catchUp());
    mustDo(await first.fork(4, { move: sendOf(2, revision(80)), atMs: 0 }));
    const journal = first.tape.journal();
    expect(await second.runClock(1, Infinity)).toEqual(overtaken);
    expect(await second.fork(3, { move: sendOf(3, revision(90)), atMs: 0 })).toEqual(overtaken);
    expect(await second.restart(2)).toEqual(overtaken);
    expect(await second.rebuild()).toEqual(overtaken);
    mustDo(await second.catchUp());
    expect(second.tape.journal()).toEqual(journal);
    expect(second.branches()).toEqual(first.branches());
    await close(run, first);
  });

  test('of many writers at once exactly one makes the next move', async () => {
    const run = orderRun();
    const runId = newRunId();
    const storages = await Promise.all([1, 2, 3, 4, 5].map(async () => openReal(run, runId)));
    const drivers = await Promise.all(storages.map(async (storage) => driverOn(run, storage)));
    const made = await Promise.all(
      drivers.map(async (driver, index) => driver.make([{ ...sent, atMs: index }])),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.filter(({ ok }) => !ok)).toEqual([overtaken, overtaken, overtaken, overtaken]);
    for (const storage of storages) storage.close();
  });

  test('that open a new run at the same moment begin it once', async () => {
    const run = orderRun();
    const runId = newRunId();
    const storages = await Promise.all([1, 2, 3].map(async () => openReal(run, runId)));
    const opened = await Promise.all(storages.map(async (storage) => openRun(run, storage)));
    expect(opened.map(({ differing }) => differing)).toEqual([[], [], []]);
    const [first] = opened;
    mustDo((await first?.driver.make([sent])) ?? { ok: true, value: null });
    for (const { driver } of opened) {
      mustDo(await driver.catchUp());
      expect(driver.tape.length()).toBe(1);
    }
    for (const storage of storages) storage.close();
  });
});

const failures: readonly (readonly [string, StorageFailure])[] = [
  ['a full disk', { kind: 'quota-exceeded', message: 'full' }],
  ['a closed database', unavailable('closed', 'gone')],
  ['an error nobody foresaw', { kind: 'unexpected', message: 'odd' }],
];

describe.each(failures)('%s', (_, failure) => {
  test('leaves the run where it stood, and the same move works once that is over', async () => {
    const run = orderRun();
    const storage = failing(openMemory(run));
    const driver = await driverOn(run, storage);
    mustDo(await driver.make([sent]));
    mustDo(await driver.runClock(9, Infinity));
    const { head, journal } = { head: driver.tape.head(), journal: driver.tape.journal() };
    storage.failWith = failure;
    const failed = { ok: false, failure: { kind: 'storage', failure } };
    const move = { move: sendOf(2, revision(80)), atMs: 0 };
    expect(await driver.make([move])).toEqual(failed);
    expect(await driver.runClock(50, Infinity)).toEqual(failed);
    expect(await driver.fork(3, move)).toEqual(failed);
    expect(await driver.restart(0)).toEqual(failed);
    expect(await driver.rebuild()).toEqual(failed);
    expect(await driver.catchUp()).toEqual(failed);
    expect(driver.tape.head()).toBe(head);
    expect(driver.tape.journal()).toEqual(journal);
    expect(driver.branches()).toEqual([]);
    storage.failWith = null;
    mustDo(await driver.make([move]));
    mustDo(await driver.runClock(1_000, Infinity));
    mustDo(await driver.fork(3, move));
    expect(driver.branches()).toHaveLength(1);
    expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
  });

  test('is told when the run is opened', async () => {
    const run = orderRun();
    const storage = failing(openMemory(run));
    storage.failWith = failure;
    const opened = await openDriver({
      ...run,
      commands: run.scenario.commands,
      code: 'this',
      storage,
      setup: null,
    });
    expect(opened).toEqual({ ok: false, failure: { kind: 'storage', failure } });
  });
});

test('a run kept by older rules opens up to the first move that is not possible any more', async () => {
  const run = orderRun();
  const storage = openMemory(run);
  const driver = await driverOn(run, storage);
  mustDo(await driver.make([sent]));
  mustDo(await driver.runClock(8, Infinity));
  // As if the third move had another name in those days.
  const journal = driver.tape.journal().map((made, index) => journalRow(index + 1, made));
  const older = journal.map((row) =>
    row['number'] === 3 ? { ...row, move: { kind: 'recover', place: 'relay' } } : row,
  );
  await done(storage, [{ kind: 'replace', database: 'run', table: 'journal', rows: older }]);
  const reopened = await openRun(run, storage);
  expect(reopened.halted).toEqual({
    row: { table: 'journal', key: '3', reason: 'not-possible' },
    equalUpTo: 2,
    leftOutCount: 7,
    kind: 'damaged',
  });
  expect(reopened.driver.tape.length()).toBe(2);
  mustDo(await reopened.driver.runClock(1_000, Infinity));
  expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, reopened.driver));
  expect(await openRun(run, storage)).toMatchObject({ halted: null, differing: [] });
});

async function two() {
  const run = orderRun();
  const runId = newRunId();
  const storages = [await openReal(run, runId), await openReal(run, runId)] as const;
  const first = await driverOn(run, storages[0]);
  const second = await driverOn(run, storages[1]);
  const close = async (of: OrderRun, last: Driver): Promise<void> => {
    expect(await tablesOfRun(storages[0], of.schemas)).toEqual(tablesOfWorld(of, last));
    expect(await allRows(storages[0], 'journal', 'run')).toHaveLength(last.tape.length());
    for (const storage of storages) storage.close();
  };
  return { run, first, second, close };
}
