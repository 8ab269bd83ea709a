import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../../src/live/driver.ts';
import type { JournalEntry } from '../../src/live/journal.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { chosenMove, newOrder, orderRun, revision, sendOf, type OrderRun } from '../support/order-run.ts';
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

const crash: JournalEntry = { move: { kind: 'crash', place: 'relay' }, atMs: 5 };
const outage: JournalEntry = { move: { kind: 'take-down', place: 'broker' }, atMs: 5 };

describe('acting in the past', () => {
  test('keeps the old future as a branch and makes the tables those of the new one', async () => {
    const { run, storage, driver } = await played();
    const old = driver.tape.journal();
    mustDo(await driver.fork(12, crash));
    expect(driver.tape.journal()).toEqual([...old.slice(0, 12), crash]);
    expect(driver.branches()).toEqual([{ id: 1, forkedAt: 12, journal: old.slice(12) }]);
    await expectEqualTables(run, storage, driver);
    const reopened = await openRun(run, storage);
    expect(reopened.differing).toEqual([]);
    expect(reopened.driver.tape.journal()).toEqual(driver.tape.journal());
    expect(reopened.driver.branches()).toEqual(driver.branches());
    storage.close();
  });

  test('is one transaction of the storage, and touches only rows that differ', async () => {
    const run = orderRun();
    const storage = failing(openMemory(run));
    const driver = await driverOn(run, storage);
    mustDo(await driver.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
    mustDo(await driver.runClock(1_000, Infinity));
    const before = storage.batches.length;
    mustDo(await driver.fork(driver.tape.length() - 1, outage));
    expect(storage.batches.length).toBe(before + 1);
    expect(storage.batches.at(-1)?.filter(({ kind }) => kind === 'replace').length).toBeGreaterThan(5);
  });

  test('has a way back: the present future becomes a branch in its turn', async () => {
    const { run, storage, driver } = await played();
    const old = driver.tape.journal();
    mustDo(await driver.fork(12, crash));
    mustDo(await driver.runClock(5, Infinity));
    const other = driver.tape.journal();
    mustDo(await driver.openBranch(1));
    expect(driver.tape.journal()).toEqual(old);
    expect(driver.branches()).toEqual([{ id: 2, forkedAt: 12, journal: other.slice(12) }]);
    await expectEqualTables(run, storage, driver);
    mustDo(await driver.openBranch(2));
    expect(driver.tape.journal()).toEqual(other);
    await expectEqualTables(run, storage, driver);
    storage.close();
  });

  test('keeps branches that left later, with their way there', async () => {
    const { run, storage, driver } = await played();
    const old = driver.tape.journal();
    mustDo(await driver.fork(20, crash));
    const middle = driver.tape.journal();
    mustDo(await driver.fork(6, outage));
    expect(driver.branches()).toEqual([
      { id: 1, forkedAt: 6, journal: old.slice(6) },
      { id: 2, forkedAt: 6, journal: middle.slice(6) },
    ]);
    mustDo(await driver.openBranch(1));
    expect(driver.tape.journal()).toEqual(old);
    mustDo(await driver.openBranch(2));
    expect(driver.tape.journal()).toEqual(middle);
    await expectEqualTables(run, storage, driver);
    storage.close();
  });

  test('at the head leaves no branch behind, and restarting at the head changes nothing', async () => {
    const { storage, driver } = await played();
    const journal = driver.tape.journal();
    mustDo(await driver.restart(driver.tape.length()));
    expect(driver.branches()).toEqual([]);
    expect(driver.tape.journal()).toEqual(journal);
    storage.close();
  });

  test('refuses a move that is not possible there, and leaves everything as it is', async () => {
    const { run, storage, driver } = await played();
    const journal = driver.tape.journal();
    const refused = await driver.fork(12, { move: { kind: 'recover', place: 'broker' }, atMs: 0 });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'not-possible' } });
    expect(await driver.openBranch(7)).toMatchObject({ ok: false, failure: { kind: 'not-possible' } });
    expect(driver.tape.journal()).toEqual(journal);
    expect(driver.branches()).toEqual([]);
    await expectEqualTables(run, storage, driver);
    storage.close();
  });

  test('any number of times keeps every future that was left, and the tables right', async () => {
    const act = fc.record({
      kind: fc.constantFrom('fork', 'open', 'restart', 'run'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      choice: fc.nat(0xffff),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
        const { run, storage, driver } = await played();
        const left = new Map<number, readonly JournalEntry[]>();
        for (const [index, { kind, at, choice }] of acts.entries()) {
          const before = driver.tape.journal();
          const known = new Set(driver.branches().map(({ id }) => id));
          const position = Math.floor(at * (driver.tape.length() + 1));
          if (kind === 'run') mustDo(await driver.runClock(7, Infinity));
          else if (kind === 'restart') mustDo(await driver.restart(position));
          else if (kind === 'fork') {
            const { world, clock } = driver.tape.momentAt(position);
            const move = chosenMove(run, world, choice, 50 + index);
            if (move !== null) await driver.fork(position, { move, atMs: clock.nowMs });
          } else {
            const branch = driver.branches()[choice % Math.max(1, driver.branches().length)];
            if (branch === undefined) continue;
            mustDo(await driver.openBranch(branch.id));
            expect(driver.tape.journal()).toEqual(left.get(branch.id));
            left.delete(branch.id);
          }
          for (const { id } of driver.branches()) if (!known.has(id)) left.set(id, before);
        }
        const futures = driver
          .branches()
          .map(({ id, forkedAt, journal }) => [
            id,
            [...driver.tape.journal().slice(0, forkedAt), ...journal],
          ]);
        expect(new Map(futures as [number, readonly JournalEntry[]][])).toEqual(left);
        await expectEqualTables(run, storage, driver);
        storage.close();
      }),
      { numRuns: 15 },
    );
  });
});

/** Two commands carried to rest, kept in IndexedDB. */
async function played(): Promise<{
  readonly run: OrderRun;
  readonly storage: Storage;
  readonly driver: Driver;
}> {
  const run = orderRun({ concurrency: 'none' });
  const storage = await openReal(run, newRunId());
  const driver = await driverOn(run, storage);
  const sent = [sendOf(1, newOrder(2)), sendOf(2, revision(80))];
  mustDo(await driver.make(sent.map((move) => ({ move, atMs: 0 }))));
  mustDo(await driver.runClock(40, Infinity));
  return { run, storage, driver };
}

async function expectEqualTables(run: OrderRun, storage: Storage, driver: Driver): Promise<void> {
  expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
  expect((await openRun(run, storage)).differing).toEqual([]);
}
