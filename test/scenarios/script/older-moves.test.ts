import { describe, expect, test } from 'vitest';
import { replayRun } from '../../../src/app/replay/replay-run.ts';
import { writeRun } from '../../../src/app/run/write-run.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { isAtRest } from '../../../src/kernel/machine/rest.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { liftedCount, liftMoves } from '../../../src/scenarios/script/older-moves.ts';
import { asWritten, oldRuns, seenIn } from '../../support/old-runs.ts';
import { runOf, type OrderRun } from '../../support/order-run.ts';
import { decodeRun, readRunText } from '../../support/every-scenario.ts';

const isTold = (move: Move): boolean => move.kind === 'op' && move.label === 'aggregate/mark-committed';

/** The worlds before the first move and after each; one that is not possible ends the test. */
function worldsOf({ machine, start }: OrderRun, moves: readonly Move[]): readonly World[] {
  const worlds = [start];
  let world = start;
  for (const [index, move] of moves.entries()) {
    const stepped = machine.step(world, move);
    if (!stepped.ok) expect.fail(`move ${index + 1}, ${JSON.stringify(move)}: ${stepped.problem}`);
    world = stepped.world;
    worlds.push(world);
  }
  return worlds;
}

describe.each(oldRuns.map((old) => [old.name, old] as const))('a link of older code: %s', (_, old) => {
  test('opens at every moment, with the same in every place, and ends as it did', async () => {
    const written = await asWritten(old);
    const { setup, moves } = written;
    const run = runOf(setup);
    const lifted = liftMoves(run.machine, setup, run.start, moves);
    const made = lifted?.moves ?? moves;
    const countAfter = (count: number): number => (lifted === null ? count : liftedCount(lifted, count));
    const worlds = worldsOf(run, made);
    const seen = old.seen.split(' ');
    expect(moves).toHaveLength(seen.length);
    expect(moves.map((__, index) => seenIn(worlds[countAfter(index + 1)] ?? run.start))).toEqual(seen);
    const end = worlds.at(-1) ?? run.start;
    const crashes = Object.values(end.armed).filter(({ strike }) => strike.startsWith('crash'));
    expect([isAtRest(run.machine, end), crashes]).toEqual([true, []]);

    const opened = await decodeRun(old.link);
    expect(opened).toMatchObject({ ok: true, value: { moves: made, position: made.length } });
    const { lights, stopped } = replayRun({ ...written, moves: made });
    const broken = lights.filter(({ state }) => state === 'broken').map(({ property }) => property);
    expect([stopped, broken]).toEqual([null, written.broken]);
    // What it was looked at, or cut at, does not depend on what came later.
    if (lifted === null) return;
    for (let count = 0; count <= moves.length; count += 1) {
      const cut = liftMoves(run.machine, setup, run.start, moves.slice(0, count));
      expect(cut?.moves ?? moves.slice(0, count)).toEqual(made.slice(0, countAfter(count)));
    }
  });
});

test('the old runs tell it before they publish and after, die in between, and have nothing to tell', async () => {
  const written = await Promise.all(oldRuns.map(asWritten));
  const ofAfterCommit = written.filter(({ setup }) => setup.slots.publishing === 'after-commit');
  const tells = ofAfterCommit.map(({ moves }) => moves.filter(isTold).length);
  expect([Math.min(...tells), Math.max(...tells)]).toEqual([0, 3]);
  expect(ofAfterCommit.length).toBeLessThan(written.length);
  const dropped = await Promise.all(
    oldRuns.map(async (old) => {
      const [before, after] = [await asWritten(old), await decodeRun(old.link)];
      return after.ok ? before.moves.length - after.value.moves.length : -1;
    }),
  );
  expect(new Set(dropped)).toEqual(new Set([0, 1]));
});

test('where one looked at an old run one looks again, though a move before that has gone', async () => {
  const old = oldRuns.find(({ name }) => name === 'the service dies after the list is emptied');
  if (old === undefined) throw new Error('an old run');
  const written = await asWritten(old);
  const told = written.moves.findIndex(isTold);
  for (const [position, now] of [
    [told, told],
    [told + 1, told],
    [told + 2, told + 1],
  ]) {
    const text = JSON.stringify({ ...written, position });
    expect(readRunText(text)).toMatchObject({ ok: true, value: { position: now } });
  }
});

test('a move that is not possible is kept, with all after it, for whoever opens the run to say so', async () => {
  const [old] = oldRuns;
  if (old === undefined) throw new Error('an old run');
  const { setup, moves } = await asWritten(old);
  const run = runOf(setup);
  const impossible: Move = { kind: 'recover', place: 'relay' };
  const lifted = liftMoves(run.machine, setup, run.start, [impossible, ...moves]);
  expect(lifted?.moves).toEqual([impossible, ...moves]);
});

test('what this code has written is left as it is', async () => {
  const [old] = oldRuns;
  if (old === undefined) throw new Error('an old run');
  const armed = { place: 'order-service-1', op: 'tell', label: 'aggregate/mark-committed' } as const;
  const { setup } = await asWritten(old);
  const arm: Move = { kind: 'arm', fault: { ...armed, strike: 'crash-before', occurrence: 1 } };
  const run = { setup, story: null, moves: [arm], position: 1, broken: [] };
  expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
});
