import { describe, expect, test } from 'vitest';
import type { Machine } from '../../../src/kernel/machine/machine.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { orderMachine, startOf, walkOrders, type Slots } from '../../support/order-lab.ts';

const cases: readonly (readonly [what: string, slots: Partial<Slots>, broken: readonly string[]])[] = [
  ['an outbox that is polled', { publishing: 'outbox-polling' }, []],
  ['a flag on the events', { publishing: 'flag-on-events' }, []],
  ['a flag on the events, and two relays', { publishing: 'flag-on-events', relays: 'two' }, []],
  ['an outbox apart', { publishing: 'outbox-apart' }, ['atomic-outbox', 'no-lost-event', 'in-order']],
  ['an outbox that is emptied', { publishing: 'outbox-deleting' }, []],
  ['two relays', { relays: 'two' }, []],
  ['two relays that skip what is locked', { relays: 'two-skip-locked' }, ['in-order']],
  ['an outbox that is taken in batches', { publishing: 'outbox-batch' }, []],
  ['an outbox whose relay goes on', { publishing: 'outbox-skipping' }, ['in-order']],
  ['log tailing', { publishing: 'log-tailing' }, []],
  ['catch-up subscriptions', { publishing: 'catch-up-subscription', consuming: 'idempotent' }, []],
  ['a cursor', { publishing: 'cursor-polling' }, ['no-lost-event']],
  ['a cursor that waits at gaps', { publishing: 'cursor-waiting' }, ['no-lost-event']],
  ['a cursor that waits for a while', { publishing: 'cursor-giving-up' }, ['no-lost-event']],
  ['a cursor behind the oldest open transaction', { publishing: 'transaction-horizon' }, []],
];
/** Nobody owes the fix of a message that can't be handled or published, so it is made before all is judged. */
function fixed(machine: Machine, world: World): World {
  const fixes = machine.moves(world).filter(({ kind }) => kind === 'deploy-fix' || kind === 'raise-limit');
  return fixes.reduce((before, move) => {
    const stepped = machine.step(before, move);
    return stepped.ok ? stepped.world : before;
  }, world);
}

/** What a way to publish answers for; what copies do is the consumers' affair. */
const promises = ['no-lost-event', 'no-phantom-event', 'no-early-event', 'in-order', 'atomic-outbox'];

describe.each(cases)('%s', (_, slots, broken) => {
  test('through every kind of fault breaks nothing but what it is known for', () => {
    const machine = orderMachine(slots);
    const start = startOf(machine);
    const judged = machine.definition.properties.filter(({ id }) => promises.includes(id));
    const found = new Set<string>();
    for (let seed = 1; seed <= 8; seed += 1) {
      const walked = [...walkOrders(machine, seed, 160, start)].at(-1)?.world ?? start;
      const rest = settle(machine, fixed(machine, walked), 2_000);
      expect(rest.isAtRest).toBe(true);
      for (const property of judged)
        if (judge(property, rest.world, true).kind !== 'kept') found.add(property.id);
    }
    expect([...found].filter((id) => !broken.includes(id))).toEqual([]);
  });
});
