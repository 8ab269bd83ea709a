import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../../src/live/driver.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { allRows, done } from '../contracts/storage-subject.ts';
import { chosenMove, dueAt, newOrder, orderRun, sendOf, type OrderRun } from '../support/order-run.ts';
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

const storages = [
  ['memory', async (run: OrderRun) => Promise.resolve(openMemory(run))],
  ['IndexedDB', async (run: OrderRun) => openReal(run, newRunId())],
] as const;

describe.each(storages)('a driver on %s', (_, open) => {
  test('keeps the tables equal to the fold of the journal, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 120 }), async (choices) => {
        const run = orderRun({ concurrency: 'none', consuming: 'naive' });
        const storage = await open(run);
        const driver = await driverOn(run, storage);
        await makeChosen(run, driver, choices);
        expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
        const again = await openRun(run, storage);
        expect(again.differing).toEqual([]);
        expect(again.halted).toBeNull();
        expect(again.driver.tape.journal()).toEqual(driver.tape.journal());
        storage.close();
      }),
      { numRuns: 40 },
    );
  });

  test.each(['outbox-in-document', 'outbox-in-document-rewriting', 'change-stream'])(
    '[D8] [D16] keeps documents and their index like any table, with %s',
    async (publishing) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 90 }), async (choices) => {
          const run = orderRun({ publishing, concurrency: 'none' });
          const storage = await open(run);
          const driver = await driverOn(run, storage);
          await makeChosen(run, driver, choices);
          expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, driver));
          const again = await openRun(run, storage);
          expect(again.differing).toEqual([]);
          storage.close();
        }),
        { numRuns: 6 },
      );
    },
  );

  test('[D15] an entry that expires is gone from the real table, and stays so after a reload', async () => {
    const run = orderRun({ consuming: 'idempotent' });
    const storage = await open(run);
    const driver = await driverOn(run, storage);
    const move = run.machine.moves(run.start).find(({ kind }) => kind === 'expire');
    if (move === undefined) expect.fail('no entry to expire');
    const before = await allRows(storage, 'processed_messages', 'projection');
    mustDo(await driver.make([{ move, atMs: 0 }]));
    expect(await allRows(storage, 'processed_messages', 'projection')).toEqual(before.slice(1));
    const again = await openRun(run, storage);
    expect(again.differing).toEqual([]);
    storage.close();
  });

  test('[K19] a fault that is armed strikes after a reload', async () => {
    const run = orderRun();
    const storage = await open(run);
    const fault = {
      place: 'relay',
      op: 'update',
      label: null,
      occurrence: 1,
      strike: 'crash-before',
    } as const;
    const first = await driverOn(run, storage);
    mustDo(await first.make([{ move: { kind: 'arm', fault }, atMs: 0 }]));
    mustDo(await first.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
    const second = await driverOn(orderRun(), storage);
    expect(second.tape.head().world.armed).toEqual(first.tape.head().world.armed);
    mustDo(await second.runClock(1_000, Infinity));
    expect(second.tape.journal().map(({ move }) => move)).toContainEqual({ kind: 'crash', place: 'relay' });
    expect(second.tape.head().world.armed).toEqual({});
    storage.close();
  });

  test('resumes a reopened run at the exact move', async () => {
    const run = orderRun();
    const storage = await open(run);
    const first = await driverOn(run, storage);
    mustDo(await first.make([{ move: sendOf(1, newOrder(2)), atMs: 40 }]));
    mustDo(await first.runClock(17, Infinity));
    const second = await driverOn(orderRun(), storage);
    expect(second.tape.length()).toBe(18);
    expect(second.tape.head().world).toEqual(first.tape.head().world);
    expect(second.tape.head().clock).toEqual(first.tape.head().clock);
    mustDo(await second.runClock(1_000, Infinity));
    expect(dueAt(run, second.tape.head())).toBeNull();
    storage.close();
  });

  test('takes fifty moves in one transaction that equal fifty single ones', async () => {
    const run = orderRun();
    const [batched, single] = [failing(await open(run)), failing(await open(run))];
    const [one, many] = [await driverOn(run, single), await driverOn(run, batched)];
    const sent = [1, 2].map((number) => ({ move: sendOf(number, newOrder(number + 1)), atMs: 0 }));
    for (const driver of [one, many]) mustDo(await driver.make(sent));
    const before = batched.batches.length;
    expect(mustDo(await many.runClock(50, Infinity))).toBe(50);
    expect(batched.batches.length).toBe(before + 1);
    for (let count = 0; count < 50; count += 1) expect(mustDo(await one.runClock(1, Infinity))).toBe(1);
    expect(many.tape.journal()).toEqual(one.tape.journal());
    expect(await tablesOfRun(batched, run.schemas)).toEqual(await tablesOfRun(single, run.schemas));
    expect(await allRows(batched, 'journal', 'run')).toEqual(await allRows(single, 'journal', 'run'));
    expect(await allRows(batched, 'sequences', 'run')).toEqual(await allRows(single, 'sequences', 'run'));
    batched.close();
    single.close();
  });

  test('takes no move that is due later than it may, and writes nothing then', async () => {
    const run = orderRun();
    const storage = failing(await open(run));
    const driver = await driverOn(run, storage);
    mustDo(await driver.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
    const due = dueAt(run, driver.tape.head());
    const before = storage.batches.length;
    expect(mustDo(await driver.runClock(50, (due?.atMs ?? 0) - 1))).toBe(0);
    expect(storage.batches.length).toBe(before);
    expect(mustDo(await driver.runClock(50, due?.atMs ?? 0))).toBe(1);
    storage.close();
  });

  test('refuses a batch with a move that is not possible, and nothing of it stays', async () => {
    const run = orderRun();
    const storage = await open(run);
    const driver = await driverOn(run, storage);
    const before = await tablesOfRun(storage, run.schemas);
    const refused = await driver.make([
      { move: sendOf(1, newOrder(2)), atMs: 0 },
      { move: { kind: 'recover', place: 'broker' }, atMs: 0 },
    ]);
    expect(refused).toEqual({
      ok: false,
      failure: { kind: 'not-possible', problem: 'broker is not down' },
    });
    expect(driver.tape.length()).toBe(0);
    expect(await allRows(storage, 'journal', 'run')).toEqual([]);
    expect(await tablesOfRun(storage, run.schemas)).toEqual(before);
    storage.close();
  });
});

describe('a table tampered with behind its back', () => {
  test('stops the run when an op reads it, and the op is named', async () => {
    const run = orderRun();
    const storage = openMemory(run);
    const driver = await driverOn(run, storage);
    await tamper(storage, 'entities', { entity_version: 9 });
    mustDo(
      await driver.make([{ move: sendOf(1, { ...newOrder(1), type: 'ApproveOrder', data: {} }), atMs: 0 }]),
    );
    const failure = await runToFailure(driver);
    expect(failure).toMatchObject({ kind: 'lost-lockstep' });
    expect(JSON.stringify(failure)).toMatch(/controller:order-service-1|order-service-1.*(update|commit)/);
  });

  test('stops the run when rows that are read were changed', async () => {
    const run = orderRun();
    const storage = openMemory(run);
    const driver = await driverOn(run, storage);
    await tamper(storage, 'events', { event_data: { total: 1 } });
    mustDo(
      await driver.make([{ move: sendOf(1, { ...newOrder(1), type: 'ApproveOrder', data: {} }), atMs: 0 }]),
    );
    const failure = await runToFailure(driver);
    expect(failure).toMatchObject({ kind: 'lost-lockstep' });
    expect(JSON.stringify(failure)).toMatch(/find: order-service\/events/);
  });

  test('is reported when the run is opened again, and a rebuild mends it', async () => {
    const run = orderRun();
    const storage = openMemory(run);
    const driver = await driverOn(run, storage);
    mustDo(await driver.make([{ move: sendOf(1, newOrder(2)), atMs: 0 }]));
    mustDo(await driver.runClock(1_000, Infinity));
    await tamper(storage, 'entities', { entity_version: 9 });
    await done(storage, [{ kind: 'replace', database: 'projection', table: 'order_view', rows: [] }]);
    const reopened = await openRun(run, storage);
    expect(reopened.differing).toEqual(['order-service/entities', 'projection/order_view']);
    mustDo(await reopened.driver.rebuild());
    expect(await tablesOfRun(storage, run.schemas)).toEqual(tablesOfWorld(run, reopened.driver));
    expect((await openRun(run, storage)).differing).toEqual([]);
    mustDo(await reopened.driver.make([{ move: sendOf(2, newOrder(3)), atMs: 0 }]));
    expect(mustDo(await reopened.driver.runClock(1_000, Infinity))).toBeGreaterThan(20);
  });
});

async function makeChosen(run: OrderRun, driver: Driver, choices: readonly number[]): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    const { world, clock } = driver.tape.head();
    const move = chosenMove(run, world, choice, index + 1);
    if (move === null) continue;
    const made = await driver.make([{ move, atMs: clock.nowMs }]);
    if (!made.ok) expect(made.failure.kind).toBe('not-possible');
  }
}

async function tamper(storage: Storage, table: string, change: object): Promise<void> {
  const rows = await allRows(storage, table, 'order-service');
  const changed = rows.map((row) => ({ ...row, ...change }));
  await done(storage, [{ kind: 'replace', database: 'order-service', table, rows: changed }]);
}

async function runToFailure(driver: Driver): Promise<unknown> {
  for (let count = 0; count < 200; count += 1) {
    const made = await driver.runClock(1, Infinity);
    if (!made.ok) return made.failure;
    if (made.value === 0) return null;
  }
  return null;
}
