import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { drawBelow, drawUnit } from '../../src/base/random.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { isAtRest, repairs, settle } from '../../src/kernel/machine/rest.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { orderCommand, orderMachine, startOf } from '../support/order-lab.ts';
import { servicesOf } from '../support/services-of.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const nodeCountMax = 1_000;
const moveCount = 100_000;
/** An accepted command every so many moves: data may grow, but hardly. */
const acceptedEvery = 1_000;
/** Twenty bytes for each of the moves between the two looks: less than the smallest object. */
const growthMaxBytes = 1_000_000;

test('[K17] a hundred thousand moves, with faults, leave the automaton within its bound and the heap flat', () => {
  const machine = orderMachine({}, { nodeCountMax });
  let world = startOf(machine);
  let most = 0;
  let at = 0;
  const run = (until: number): number => {
    // Looked at only when the automaton has just let go of its points, so that they are no noise.
    for (; at < until || machine.counts().nodes > 20; at += 1) {
      const stepped = machine.step(world, choose(machine, world, at));
      if (!stepped.ok) throw new Error(stepped.problem);
      world = stepped.world;
      most = Math.max(most, machine.counts().nodes);
    }
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const half = run(moveCount / 2);
  const growth = run(moveCount) - half;

  expect(most).toBeLessThanOrEqual(nodeCountMax);
  expect(most).toBeGreaterThan(nodeCountMax / 2);
  expect(growth).toBeLessThan(growthMaxBytes);

  const settled = settle(machine, world, 2_000);
  expect(isAtRest(machine, settled.world)).toBe(true);
  const { events, commit_log } = settled.world.databases['order-service']?.tables ?? {};
  expect(events?.rows.size).toBeGreaterThan(moveCount / acceptedEvery / 2);
  expect(commit_log?.rows.size).toBeLessThan(1_000);
});

/** As live does: what is due by chance, now and then a fault, repairs soon after, and clients that come and go. */
function choose(machine: Machine, world: World, at: number): Move {
  const roll = drawUnit(at, 1);
  const natural = machine.natural(world);
  const broken = repairs(machine, world);
  if (roll < 0.1 && broken.length > 0) return pick(broken, at) ?? sendAt(at);
  if (roll > 0.98) return pick(machine.moves(world).slice(natural.length), at) ?? sendAt(at);
  const clients = Object.keys(world.activations).filter((id) => id.startsWith('client:'));
  if (clients.length < 2 || natural.length === 0) return sendAt(at);
  return pick(natural, at) ?? sendAt(at);
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[drawBelow(list.length, at, 2)];

let accepted = 0;

function sendAt(at: number): Move {
  const to = pick(servicesOf(orderScenario), at) ?? '';
  const isDue = at >= accepted * acceptedEvery;
  if (isDue) accepted += 1;
  return {
    kind: 'send',
    intent: `c${at}`,
    to,
    command: isDue ? orderCommand('ReviseOrder', { total: at + 1 }) : refused(at),
  };
}

/** Each is refused by the domain. */
const refused = (at: number): Command =>
  pick(
    [
      orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }),
      orderCommand('ReviseOrder', { total: 0 }),
      orderCommand('CancelOrder', { reason: 'none' }, 'order-9'),
      { type: 'Unknown', aggregateType: 'Order', aggregateId: 'order-1', data: {} },
    ],
    at,
  ) ?? orderCommand('ReviseOrder', { total: 0 });
