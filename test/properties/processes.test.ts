import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../../src/kernel/world/world.ts';
import { orderMachine, slotCover, slotPairs, slotsText, startOf, walkOrders } from '../support/order-lab.ts';

const isPlain = (value: unknown): void => {
  expect(value).toEqual(JSON.parse(JSON.stringify(value)));
};

describe.each(slotCover.map((slots) => [slotsText(slots), slots] as const))('%s', (_, slots) => {
  const machine = orderMachine(slots);
  const start = startOf(machine);

  test('[K2] arguments and results are plain JSON, and lead to the same op in another machine', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const other = orderMachine(slots);
        for (const { world, move, entry } of walkOrders(machine, seed, 80, start)) {
          isPlain(move);
          isPlain(entry.result);
          for (const activation of Object.values(world.activations)) {
            isPlain(activation.args);
            isPlain(activation.results);
            const copy = JSON.parse(JSON.stringify(activation)) as typeof activation;
            expect(other.opOf(copy)).toEqual(machine.opOf(activation));
          }
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  test('[K11] each activation yields at least one shared op', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const shared = new Map<string, number>();
        for (const { before, world, entry } of walkOrders(machine, seed, 150, start)) {
          const { actor, op } = entry;
          if (actor === null || op === null) continue;
          if (op.kind !== 'tell') shared.set(actor, (shared.get(actor) ?? 0) + 1);
          if (!hasEnded(before, world, actor)) continue;
          expect(shared.get(actor) ?? 0).toBeGreaterThan(0);
          shared.delete(actor);
        }
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

/** Whether the process has finished, or begun its next activation. */
function hasEnded(before: World, after: World, actor: string): boolean {
  const activation = after.activations[actor];
  return (
    activation === undefined || activation.results.length <= (before.activations[actor]?.results.length ?? 0)
  );
}

test('walks come by every kind of move, and by ops that end in every way', () => {
  const faults = [
    'crash',
    'take-down',
    'cut',
    'redeliver',
    'rebalance',
    'expire',
    'poison',
    'deploy-fix',
    'raise-limit',
  ];
  const surroundings = ['send', 'recover', 'mend', 'arm', ...faults];
  const ops = ['publish', 'commit', 'acknowledge', 'send-mail'].flatMap((op) =>
    ['done', 'refused', 'request-lost', 'reply-lost'].map((outcome) => `${op} ${outcome}`),
  );
  const others = [
    'await-reply timed-out',
    'publish too-large',
    'reply reply-lost',
    'find connection-lost',
    'update connection-lost',
  ];
  const missing = new Set([...surroundings, ...ops, ...others]);
  for (const [index, slots] of slotPairs.entries()) {
    // Once everything has been seen the other setups would only take their time.
    if (missing.size === 0) break;
    const machine = orderMachine(slots);
    const start = startOf(machine);
    // What is drawn follows from the seed, so each setup has seeds of its own.
    for (const seed of [3 * index, 3 * index + 1, 3 * index + 2])
      for (const { move } of walkOrders(machine, seed, 150, start))
        missing.delete(move.kind === 'op' ? `${move.op} ${move.outcome}` : move.kind);
  }
  expect([...missing]).toEqual([]);
});
