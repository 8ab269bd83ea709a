import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMachine } from '../../src/kernel/machine/machine.ts';
import { linkBetween } from '../../src/kernel/terms/names.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import { transactionOn } from '../../src/kernel/language/transaction.ts';
import { nextByClock } from '../../src/live/clock.ts';
import { createTape, type Tape } from '../../src/live/tape.ts';
import { newOrder, orderRun, press, runByClock, sendOf, tapeOf } from '../support/order-run.ts';
import { smallSystem, withRows } from '../support/small-system.ts';

describe('virtual time', () => {
  test('is the same when the same run is made twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
        const [first, second] = [clocked(seed), clocked(seed)];
        expect(first.journal()).toEqual(second.journal());
        expect(first.head().clock).toEqual(second.head().clock);
      }),
      { numRuns: 15 },
    );
  });

  test('differs from seed to seed', () => {
    const ends = [1, 2, 3, 4].map((seed) => clocked(seed).head().clock.nowMs);
    expect(new Set(ends).size).toBeGreaterThan(1);
  });

  test('never runs backwards, and every plan lies ahead of its beginning', () => {
    const tape = clocked(3);
    let before = 0;
    for (let position = 0; position <= tape.length(); position += 1) {
      const { clock } = tape.momentAt(position);
      expect(clock.nowMs).toBeGreaterThanOrEqual(before);
      before = clock.nowMs;
      for (const { sinceMs, backMs, dueMs } of Object.values(clock.plans)) {
        expect(backMs).toBeGreaterThanOrEqual(sinceMs);
        expect(dueMs).toBeGreaterThan(backMs);
      }
    }
  });

  test('has nothing to take at rest', () => {
    const run = orderRun();
    const tape = tapeOf(run);
    expect(nextByClock(run.machine, tape.head().clock, tape.head().world)).toBeNull();
  });

  test('goes slower over a slow link', () => {
    const arrival = (factor: number): number => {
      const run = orderRun();
      const tape = tapeOf(run);
      press(tape, { kind: 'slow', link: linkBetween('client', 'order-service-1'), factor });
      press(tape, sendOf(1, newOrder(2)));
      return nextByClock(run.machine, tape.head().clock, tape.head().world)?.atMs ?? 0;
    };
    // Whole milliseconds.
    expect(Math.abs(arrival(10) - 10 * arrival(1))).toBeLessThanOrEqual(5);
  });
});

test('[K19] takes an armed fault when its moment comes, and an overdue crash at once', () => {
  const run = orderRun();
  const tape = tapeOf(run);
  const fault = { place: 'relay', op: 'publish', label: null, occurrence: 1, strike: 'crash-after' } as const;
  press(tape, { kind: 'arm', fault });
  press(tape, sendOf(1, newOrder(2)));
  runByClock(run, tape);
  const kinds = tape.entries().map(({ op, move }) => op?.kind ?? move.kind);
  expect(kinds.slice(kinds.indexOf('publish'), kinds.indexOf('publish') + 2)).toEqual(['publish', 'crash']);
  const [published, crashed] = tape.journal().slice(kinds.indexOf('publish'));
  expect(crashed?.atMs).toBe(published?.atMs);
  expect(tape.head().world.armed).toEqual({});
});

test('passes over a process that is held, and goes on with the others', () => {
  const run = orderRun();
  const tape = tapeOf(run);
  press(tape, sendOf(1, newOrder(2)));
  press(tape, sendOf(2, newOrder(3)));
  const held = new Set(['client:c1']);
  for (let count = 0; count < 400; count += 1) {
    const due = nextByClock(run.machine, tape.head().clock, tape.head().world, held);
    if (due === null) break;
    press(tape, due.move, due.atMs);
  }
  expect(Object.keys(tape.head().world.activations)).toContain('client:c1');
  expect(tape.entries().some(({ actor }) => actor === 'client:c1')).toBe(false);
  expect(Object.keys(tape.head().world.activations)).not.toContain('client:c2');
  runByClock(run, tape);
  expect(Object.keys(tape.head().world.activations)).not.toContain('client:c1');
});

test('[D6] of a circle of waits the clock sacrifices the youngest transaction, whenever it is due', () => {
  const victims = new Set<string>();
  for (let seed = 0; seed < 40; seed += 1)
    for (const first of ['left', 'right']) {
      const { victim, youngest } = deadlock(seed, first);
      expect(victim).toBe(youngest);
      victims.add(victim);
    }
  expect([...victims].sort()).toEqual(['left', 'right']);
});

/** Two processes that each hold a row and want the other's; the one named began its transaction first. */
function deadlock(seed: number, first: string): { readonly victim: string; readonly youngest: string } {
  const taking = (one: string, other: string): Program =>
    function* takeBoth() {
      const open = transactionOn('shop');
      yield* open.begin();
      yield* open.update('accounts', { where: { id: one }, set: { balance: 0 } });
      yield* open.update('accounts', { where: { id: other }, set: { balance: 0 } });
      yield* open.commit();
      return finished;
    };
  const machine = createMachine(
    smallSystem({ programs: { left: taking('a', 'b'), right: taking('b', 'a') } }),
  );
  const start = withRows(machine.initial, 'accounts', [
    { id: 'a', owner: 'x', balance: 1 },
    { id: 'b', owner: 'x', balance: 1 },
  ]);
  const tape = createTape(machine, seed, start);
  const second = first === 'left' ? 'right' : 'left';
  const act = (place: string): void => {
    const { world, clock } = tape.head();
    const move = machine
      .natural(world)
      .find((made) => made.kind === 'op' && world.activations[made.activation]?.place === place);
    if (move === undefined) expect.fail(`${place} can move`);
    press(tape, move, clock.nowMs + 100);
  };
  [first, second, first, second].forEach(act);
  const due = nextByClock(machine, tape.head().clock, tape.head().world)?.move;
  if (due?.kind !== 'op' || due.outcome !== 'victim') expect.fail('a victim is chosen');
  const place = (activation: string): string => tape.head().world.activations[activation]?.place ?? '';
  return { victim: place(due.activation), youngest: second };
}

function clocked(seed: number): Tape {
  const run = orderRun({ concurrency: 'optimistic-retry' }, seed);
  const tape = tapeOf(run);
  press(tape, sendOf(1, newOrder(2)));
  press(tape, sendOf(2, newOrder(3)));
  runByClock(run, tape);
  return tape;
}
