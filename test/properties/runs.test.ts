import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import { meaningOf } from '../../src/kernel/meanings/table.ts';
import type { Move, Outcome } from '../../src/kernel/world/move.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { orderMachine, slotCover, slotsText, startOf, walkOrders } from '../support/order-lab.ts';

const outcomes: readonly Outcome[] = [
  'done',
  'refused',
  'request-lost',
  'reply-lost',
  'connection-lost',
  'timed-out',
  'victim',
];
const cases = slotCover.map((slots) => [slotsText(slots), slots] as const);

/** The fold of a list of moves. */
function replay(machine: Machine, start: World, moves: readonly Move[]): World {
  return moves.reduce((world, move) => {
    const stepped = machine.step(world, move);
    expect(stepped.ok).toBe(true);
    return stepped.ok ? stepped.world : world;
  }, start);
}

describe.each(cases)('%s', (_, slots) => {
  test('[K4] the same run on two machines gives the same worlds and the same trace', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const run = () => [...walkOrders(orderMachine(slots), seed, 50)];
        const [one, other] = [run(), run()];
        expect(one.length).toBeGreaterThan(0);
        expect(other).toEqual(one);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  test('[K4] taking back the last moves gives the fold of those before, on a machine of any age', () => {
    const old = orderMachine(slots);
    const start = startOf(old);
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 60 }), (seed, keep) => {
        const steps = [...walkOrders(old, seed, 60, start)].slice(0, keep);
        const world = steps.at(-1)?.world ?? start;
        const moves = steps.map(({ move }) => move);
        expect(replay(old, start, moves)).toEqual(world);
        const young = orderMachine(slots);
        expect(replay(young, startOf(young), moves)).toEqual(world);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('[K17] a machine that remembers five points runs as one that remembers all', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const tiny = orderMachine(slots, { nodeCountMax: 5 });
        const small = [...walkOrders(tiny, seed, 40)];
        expect(small).toEqual([...walkOrders(orderMachine(slots), seed, 40)]);
        expect(tiny.counts().nodes).toBeLessThanOrEqual(5);
        expect(tiny.counts().replays).toBeGreaterThan(0);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  test('[K13] [K1] what is listed can be stepped, no other op can, and no world is ever changed', () => {
    const machine = orderMachine(slots);
    const start = deepFreeze(startOf(machine));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { world } of [...walkOrders(machine, seed, 60, start)].slice(-3)) {
          deepFreeze(world);
          const listed = machine.moves(world);
          expect(machine.natural(world)).toEqual(listed.slice(0, machine.natural(world).length));
          for (const move of listed) expect(machine.step(world, move)).toMatchObject({ ok: true });
          const texts = new Set(listed.map((move) => JSON.stringify(move)));
          expect(texts.size).toBe(listed.length);
          // One that says none of its ways takes the first (K20).
          const firsts = new Set(listed.map((move) => JSON.stringify({ ...move, option: undefined })));
          for (const move of everyOp(machine, world))
            expect(machine.step(world, move).ok).toBe(firsts.has(JSON.stringify(move)));
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/** The next op of every process with every outcome there is. */
function everyOp(machine: Machine, world: World): readonly Move[] {
  return Object.values(world.activations).flatMap((activation) => {
    const op = machine.opOf(activation);
    const label = meaningOf(op.kind).label(op);
    return outcomes.map((outcome): Move => ({
      kind: 'op',
      activation: activation.id,
      op: op.kind,
      label,
      outcome,
    }));
  });
}
