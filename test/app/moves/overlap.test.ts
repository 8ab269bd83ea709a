import { describe, expect, test } from 'vitest';
import { nextByClock } from '../../../src/live/clock.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { overlap } from '../../../src/app/moves/overlap.ts';
import { newOrder, orderRun, press, revision, runByClock, sendOf, tapeOf } from '../../support/order-run.ts';

function overlapped(concurrency: string) {
  const run = orderRun({ concurrency });
  const tape = tapeOf(run);
  // Somebody else's work is under way and must not move meanwhile.
  press(tape, sendOf(1, newOrder(2)));
  press(tape, sendOf(3, revision(120)));
  press(tape, sendOf(4, revision(140)));
  const found = overlap(run.machine, tape, ['c3', 'c4']);
  for (const { move, atMs } of found.moves) press(tape, move, atMs);
  return { run, tape, held: found.held, moves: found.moves };
}

describe('two transactions that are made to overlap', () => {
  test('are both open, have both read and have written nothing', () => {
    const { run, tape, held, moves } = overlapped('none');
    const { world } = tape.head();
    expect([...held].sort()).toEqual(['order-service-1:c3', 'order-service-2:c4']);
    const open = world.databases['order-service']?.transactions ?? [];
    expect(open.map(({ id, writes }) => [held.includes(id), writes])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(
      moves.flatMap(({ move }) => (move.kind === 'op' && move.op === 'find' ? [move] : [])),
    ).toHaveLength(2);
    expect(moves.some(({ move }) => move.kind === 'op' && move.activation === 'client:c1')).toBe(false);
    const due = nextByClock(run.machine, tape.head().clock, world, new Set(held));
    expect(due?.move).toMatchObject({ activation: 'client:c1' });
  });

  test.each([
    ['none', 'broken'],
    ['optimistic', 'kept'],
  ])('lose an update under %s: %s', (concurrency, verdict) => {
    const { run, tape } = overlapped(concurrency);
    runByClock(run, tape);
    const property = run.machine.definition.properties.find(({ id }) => id === 'no-lost-update');
    if (property === undefined) expect.fail('no promise of that name');
    expect(judge(property, tape.head().world, true).kind).toBe(verdict);
  });

  test('where the second must wait for the first, both are held all the same', () => {
    const { run, tape, held } = overlapped('pessimistic');
    expect(held).toHaveLength(2);
    const natural = run.machine.natural(tape.head().world);
    const free = natural.flatMap((move) =>
      move.kind === 'op' && held.includes(move.activation) ? [move.activation] : [],
    );
    expect(free).toHaveLength(1);
  });
});
