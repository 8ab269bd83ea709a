import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import { replayOnto, type Tape } from '../../src/live/tape.ts';
import { chosenMove, orderRun, tapeOf } from '../support/order-run.ts';

const choices = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 220 });

describe('a tape', () => {
  test('gives at every position the fold of that prefix', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { run, tape } = chosen(numbers);
        const again = tapeOf(run);
        for (let position = 0; position <= tape.length(); position += 1) {
          const moment = tape.momentAt(position);
          expect(moment.world.hash).toEqual(again.head().world.hash);
          expect(moment.clock).toEqual(again.head().clock);
          const made = tape.journal()[position];
          if (made !== undefined) expect(replayOnto(again, [made])).toBeNull();
        }
        expect(again.entries()).toEqual(tape.entries());
      }),
      { numRuns: 25 },
    );
  });

  test('is the same after going back by any number of moves and forward again', () => {
    fc.assert(
      fc.property(choices, fc.nat(300), (numbers, back) => {
        const { tape } = chosen(numbers);
        const { journal, entries, head } = state(tape);
        const position = Math.max(0, tape.length() - back);
        const there = tape.momentAt(position);
        tape.cut(position);
        expect(tape.length()).toBe(position);
        expect(tape.head().world.hash).toEqual(there.world.hash);
        expect(replayOnto(tape, journal.slice(position))).toBeNull();
        expect(tape.journal()).toEqual(journal);
        expect(tape.entries()).toEqual(entries);
        expect(tape.head().world).toEqual(head.world);
        expect(tape.head().clock).toEqual(head.clock);
        expect(tape.momentAt(position).world.hash).toEqual(there.world.hash);
      }),
      { numRuns: 25 },
    );
  });

  test('forgets what it cuts off, at any place between two kept worlds', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index * 977);
    for (const position of [0, 1, 63, 64, 65, 127, 128, 129]) {
      const { run, tape } = chosen(numbers);
      const kept = tape.journal().slice(0, position);
      tape.cut(position);
      expect(tape.journal()).toEqual(kept);
      expect(tape.entries()).toHaveLength(position);
      const again = tapeOf(run, kept);
      for (let at = 0; at <= position; at += 1)
        expect(tape.momentAt(at).world.hash).toEqual(again.momentAt(at).world.hash);
      expect(tape.momentAt(position + 1)).toBe(tape.head());
    }
  });

  test('makes each move of the past once for a walk that asks for each moment and for the one before it', () => {
    const { run, tape } = chosen(Array.from({ length: 200 }, (_, index) => index * 977));
    let madeCount = 0;
    const machine: Machine = {
      ...run.machine,
      step: (world, move) => {
        madeCount += 1;
        return run.machine.step(world, move);
      },
    };
    const walked = tapeOf({ ...run, machine }, tape.journal());
    const [from, to] = [70, walked.length() - 1];
    madeCount = 0;
    for (let position = from; position <= to; position += 1)
      for (const at of [position, position - 1])
        expect(walked.momentAt(at).world.hash).toEqual(tape.momentAt(at).world.hash);
    // From the moment that is kept before where it begins.
    expect(madeCount).toBeLessThanOrEqual(to - 64);
    expect(to).toBeGreaterThan(128);
  });

  test('stops a replay at the first move that is not possible, and says which and why', () => {
    const { run, tape } = chosen([16, 0, 9, 10, 11, 12, 13, 14, 15]);
    const journal = tape.journal();
    const other = tapeOf(run);
    const stopped = replayOnto(other, [
      ...journal.slice(0, 3),
      { move: { kind: 'recover', place: 'broker' }, atMs: 0 },
      ...journal.slice(3),
    ]);
    expect(stopped).toEqual({ number: 4, problem: 'broker is not down' });
    expect(other.journal()).toEqual(journal.slice(0, 3));
  });
});

/** A run of the moves that the numbers choose. */
function chosen(numbers: readonly number[]) {
  const run = orderRun({ concurrency: 'none', consuming: 'naive' });
  const tape = tapeOf(run);
  for (const [index, choice] of numbers.entries()) {
    const { world, clock } = tape.head();
    const move = chosenMove(run, world, choice, index + 1);
    if (move === null) continue;
    const next = tape.stretch(tape.head(), { move, atMs: clock.nowMs + (choice % 400) });
    if (next.ok) tape.append(next);
  }
  return { run, tape };
}

const state = (tape: Tape) => ({ journal: tape.journal(), entries: tape.entries(), head: tape.head() });
