import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/base/hash.ts';
import { hashWorld } from '../../src/kernel/world/component.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { canonicalWorld, digest } from '../support/canonical-world.ts';
import { orderMachine, slotCover, slotsText, startOf, walkOrders } from '../support/order-lab.ts';

/** Across all walks of this file: which world each hash has stood for, and which hash each world has had. */
const worldOfHash = new Map<string, string>();
const hashOfWorld = new Map<string, string>();

function meet(world: World): void {
  const [hash, content] = [hashText(world.hash), digest(canonicalWorld(world))];
  expect(worldOfHash.get(hash) ?? content, 'another world with the same hash').toBe(content);
  expect(hashOfWorld.get(content) ?? hash, 'another hash of the same world').toBe(hash);
  worldOfHash.set(hash, content);
  hashOfWorld.set(content, hash);
}

describe.each(slotCover.map((slots) => [slotsText(slots), slots] as const))('%s', (_, slots) => {
  test('[K14] the kept hash equals the one from scratch after every move, faults and all', () => {
    const machine = orderMachine(slots);
    const start = startOf(machine);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { world } of walkOrders(machine, seed, 60, start)) {
          expect(hashText(world.hash)).toBe(hashText(hashWorld(world)));
          meet(world);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('[K14] the worlds that one move leads to have different hashes, or are the same', () => {
    const machine = orderMachine(slots);
    const start = startOf(machine);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { world } of [...walkOrders(machine, seed, 40, start)].slice(-2))
          for (const move of machine.moves(world)) {
            const stepped = machine.step(world, move);
            if (stepped.ok) meet(stepped.world);
          }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

test('[K14] the walks met many worlds', () => {
  expect(worldOfHash.size).toBe(hashOfWorld.size);
  expect(worldOfHash.size).toBeGreaterThan(4_000);
});
