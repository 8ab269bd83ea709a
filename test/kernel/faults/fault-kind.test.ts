import { expect, test } from 'vitest';
import { faultKindOf } from '../../../src/kernel/faults/fault-kind.ts';
import { orderMachine, walkOrders } from '../../support/order-lab.ts';

test('[O4] what a move adds to the faults used is what its kind says, unless it is natural', () => {
  const machine = orderMachine({ consuming: 'idempotent', client: 'retry-same-id' });
  const met = new Set<string>();
  for (let seed = 0; seed < 40; seed += 1)
    for (const { before, move, world } of walkOrders(machine, seed, 120)) {
      const isNatural = machine.natural(before).some((one) => JSON.stringify(one) === JSON.stringify(move));
      const kind = isNatural ? null : faultKindOf(move);
      if (kind === null) expect(world.faultsUsed).toEqual(before.faultsUsed);
      else {
        met.add(kind);
        expect(world.faultsUsed).toEqual({
          ...before.faultsUsed,
          [kind]: (before.faultsUsed[kind] ?? 0) + 1,
        });
      }
    }
  expect([...met].sort()).toEqual([
    'crash',
    'early-time-out',
    'expiry',
    'offset-expiry',
    'outage',
    'poison',
    'rebalance',
    'redelivery',
    'refused',
    'reply-lost',
    'request-lost',
    'unpublishable',
  ]);
});
