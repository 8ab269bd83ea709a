import { expect, test } from 'vitest';
import type { Row } from '../../src/kernel/database/row.ts';
import { openDriver, type OpenedRun } from '../../src/live/driver.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { allRows } from '../contracts/storage-subject.ts';
import { newOrder, orderRun, sendOf } from '../support/order-run.ts';
import { mustDo, openMemory, tablesOfRun, tablesOfWorld } from '../support/run-storage.ts';

const run = orderRun();
const impossible: Row = { number: 4, move: { kind: 'recover', place: 'relay' }, atMs: 0 };
const unreadable: Row = { number: 4, move: 'nonsense', atMs: 0 };

async function opened(storage: Storage, code: string): Promise<OpenedRun> {
  const found = await openDriver({
    ...run,
    commands: run.scenario.commands,
    code,
    storage,
    setup: { setup: run.setup, story: null },
  });
  return found.ok ? found.value : expect.fail(JSON.stringify(found.failure));
}

/** A run of 20 moves whose fourth row is another one than was written. */
async function keptRun(fourth: Row | null) {
  const storage = openMemory(run);
  const { driver } = await opened(storage, 'that');
  mustDo(await driver.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
  mustDo(await driver.runClock(19, Infinity));
  const rows = await allRows(storage, 'journal', 'run');
  const changed = rows.flatMap((row) => (row['number'] !== 4 ? [row] : fourth === null ? [] : [fourth]));
  const answered = await storage.execute([
    { kind: 'replace', database: 'run', table: 'journal', rows: changed },
  ]);
  expect(answered.ok).toBe(true);
  return { storage, journal: changed };
}

test.each([
  ['an impossible move of other code', impossible, 'this', 'older-rules', 'not-possible', 17],
  ['an impossible move of the same code', impossible, 'that', 'damaged', 'not-possible', 17],
  ['a row that can’t be read', unreadable, 'this', 'damaged', 'wrong-shape', 17],
  ['a row that is missing', null, 'this', 'damaged', 'missing', 16],
] as const)('%s says what it is, and is written to by nobody who opens it', async (...row) => {
  const [, fourth, code, kind, reason, leftOutCount] = row;
  const { storage, journal } = await keptRun(fourth);
  const before = await tablesOfRun(storage, run.schemas);
  const { driver, halted } = await opened(storage, code);
  expect(halted).toEqual({
    kind,
    row: { table: 'journal', key: '4', reason },
    equalUpTo: 3,
    leftOutCount,
  });
  expect(driver.tape.length()).toBe(3);
  expect(await allRows(storage, 'journal', 'run')).toEqual(journal);
  expect(await allRows(storage, 'branches', 'run')).toEqual([]);
  expect(await tablesOfRun(storage, run.schemas)).toEqual(before);
  mustDo(await driver.catchUp().then((heard) => (heard.ok ? heard : { ok: true, value: null })));
  expect(driver.tape.length()).toBe(3);
});

test.each([
  ['impossible', impossible],
  ['unreadable', unreadable],
  ['missing', null],
] as const)('a tail that begins with an %s row is kept in full when one goes on', async (_, fourth) => {
  const { storage, journal } = await keptRun(fourth);
  const { driver } = await opened(storage, 'this');
  mustDo(await driver.runClock(2, Infinity));
  expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
  const kept = await allRows(storage, 'branches', 'run');
  expect(kept.map(({ branch, forkedAt, ...row }) => [branch, forkedAt, row['kept'] ?? row])).toEqual(
    journal.slice(3).map((row) => [1, 3, row]),
  );
  const again = await opened(storage, 'this');
  expect(again).toMatchObject({ halted: null, differing: [] });
  expect(again.driver.tape.length()).toBe(5);
  // Another future, and one more: what was put aside stays whatever happens.
  mustDo(await again.driver.fork(2, { move: { kind: 'crash', place: 'relay' }, atMs: 5 }));
  expect(await allRows(storage, 'branches', 'run')).toEqual(
    expect.arrayContaining(kept.filter((row) => row['kept'] !== undefined)),
  );
});

test('a move of other code that goes on is taken for this code’s from then on', async () => {
  const storage = openMemory(run);
  const first = (await opened(storage, 'that')).driver;
  mustDo(await first.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
  const { driver } = await opened(storage, 'this');
  mustDo(await driver.runClock(5, Infinity));
  const rows = await allRows(storage, 'journal', 'run');
  const changed = rows.map((row) => (row['number'] === 4 ? impossible : row));
  await storage.execute([{ kind: 'replace', database: 'run', table: 'journal', rows: changed }]);
  expect((await opened(storage, 'this')).halted).toMatchObject({ kind: 'damaged', equalUpTo: 3 });
});

test('a run stops at the most moves that it may have, by whichever way, and is whole', async () => {
  const storage = openMemory(run);
  const found = await openDriver({
    ...run,
    commands: run.scenario.commands,
    code: 'this',
    storage,
    setup: null,
    moveCountMax: 10,
  });
  const { driver } = found.ok ? found.value : expect.fail('it opens');
  const full = { ok: false, failure: { kind: 'run-full' } };
  mustDo(await driver.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
  expect(await driver.runClock(50, Infinity)).toEqual({ ok: true, value: 9 });
  expect(await driver.runClock(50, Infinity)).toEqual(full);
  expect(await driver.make([{ move: { kind: 'crash', place: 'relay' }, atMs: 9 }])).toEqual(full);
  expect(driver.tape.length()).toBe(10);
  expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
  mustDo(await driver.fork(4, { move: { kind: 'crash', place: 'relay' }, atMs: 9 }));
  mustDo(await driver.openBranch(1));
  expect(driver.tape.length()).toBe(10);
});
