import { expect, test } from 'vitest';
import type { Row } from '../../src/kernel/database/row.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { branchRows } from '../../src/live/branch.ts';
import { openDriver, type Driver } from '../../src/live/driver.ts';
import { journalRow } from '../../src/live/journal.ts';
import { replaceSteps } from '../../src/live/run-record.ts';
import { liftMoves } from '../../src/scenarios/script/older-moves.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { allRows } from '../contracts/storage-subject.ts';
import { asWritten, oldRuns, type OldRun } from '../support/old-runs.ts';
import { runOf, type OrderRun } from '../support/order-run.ts';
import { mustDo, openMemory } from '../support/run-storage.ts';

async function open(run: OrderRun, storage: Storage, code: string): Promise<Driver> {
  const found = await openDriver({
    ...run,
    commands: run.scenario.commands,
    code,
    lift: (moves) => liftMoves(run.machine, run.setup, run.start, moves),
    storage,
    setup: { setup: run.setup, story: null },
  });
  if (!found.ok) expect.fail(JSON.stringify(found.failure));
  expect([found.value.halted, found.value.differing]).toEqual([null, []]);
  return found.value.driver;
}

/** A run as older code kept it: without a word on its version. Its other future left after so many moves. */
async function keptByOlderCode(old: OldRun, forkedAt: number, future: readonly Move[]) {
  const { setup, moves } = await asWritten(old);
  const run = runOf(setup);
  const storage = openMemory(run);
  const entries = moves.map((move, index) => ({ move, atMs: index }));
  const left = future.map((move, index) => ({ move, atMs: forkedAt + index }));
  const lifted = liftMoves(run.machine, setup, run.start, moves);
  let world = run.start;
  for (const move of lifted?.moves ?? moves) {
    const stepped = run.machine.step(world, move);
    if (!stepped.ok) throw new Error(stepped.problem);
    ({ world } = stepped);
  }
  const replace = (table: string, rows: readonly Row[]) =>
    ({ kind: 'replace', database: 'run', table, rows }) as const;
  const written = await storage.execute([
    replace('meta', [
      { key: 'setup', value: { setup, story: null } },
      { key: 'code', value: 'old' },
      { key: 'rewrites', value: 3 },
    ]),
    replace(
      'journal',
      entries.map((made, index) => journalRow(index + 1, made)),
    ),
    replace('branches', branchRows({ id: 1, forkedAt, journal: left })),
    ...replaceSteps(run.schemas, world),
  ]);
  expect(written.ok).toBe(true);
  return { run, storage, moves, end: world };
}

const named = (name: string): OldRun => {
  const found = oldRuns.find((old) => old.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const isTold = (move: Move): boolean => move.kind === 'op' && move.label === 'aggregate/mark-committed';

test('a journal of older code opens with its moves where they belong, and is written so with the next move', async () => {
  const { moves: all } = await asWritten(named('nothing fails'));
  const told = all.findIndex(isTold);
  const crash: Move = { kind: 'crash', place: 'order-service-1' };
  const { run, storage, moves, end } = await keptByOlderCode(named('nothing fails'), told + 1, [crash]);
  const before = await allRows(storage, 'journal', 'run');
  const driver = await open(run, storage, 'new');
  expect(driver.tape.head().world.hash).toEqual(end.hash);
  expect(
    driver.tape
      .journal()
      .map(({ move }) => move)
      .findIndex(isTold),
  ).toBe(told + 1);
  const times = driver.tape.journal().map(({ atMs }) => atMs);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  // The future that left after the tell leaves before the publish now.
  expect(driver.branches()).toEqual([{ id: 1, forkedAt: told, journal: [{ move: crash, atMs: told + 1 }] }]);
  expect(await allRows(storage, 'journal', 'run')).toEqual(before);

  const watching = await open(run, storage, 'new');
  mustDo(await driver.make([{ move: { kind: 'take-down', place: 'broker' }, atMs: moves.length }]));
  const kept = await allRows(storage, 'journal', 'run');
  expect(kept).toEqual(driver.tape.journal().map((made, index) => journalRow(index + 1, made)));
  expect(await allRows(storage, 'meta', 'run')).toContainEqual({ key: 'version', value: 2 });
  mustDo(await watching.catchUp());
  expect(watching.tape.head().world.hash).toEqual(driver.tape.head().world.hash);

  const again = await open(run, storage, 'newer');
  expect(again.tape.journal()).toEqual(driver.tape.journal());
  mustDo(await again.openBranch(1));
  expect(again.tape.head().world.places['order-service-1']).toBe('crashed');
  expect(again.tape.length()).toBe(told + 1);
});

test('who only watches a journal of older code does not take its last moves for news', async () => {
  const { run, storage, moves } = await keptByOlderCode(
    named('the service dies after the list is emptied'),
    1,
    [],
  );
  const watching = await open(run, storage, 'new');
  expect(watching.tape.length()).toBe(moves.length - 1);
  mustDo(await watching.catchUp());
  expect(watching.tape.length()).toBe(moves.length - 1);
});

test('a new run says by which version its moves are written', async () => {
  const { setup } = await asWritten(named('nothing fails'));
  const run = runOf(setup);
  const storage = openMemory(run);
  await open(run, storage, 'new');
  expect(await allRows(storage, 'meta', 'run')).toContainEqual({ key: 'version', value: 2 });
});
