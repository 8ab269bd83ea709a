import { expect, test } from 'vitest';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import { routed } from '../../../src/scenarios/form/routes.ts';
import { newOrder } from '../../support/order-run.ts';
import { twoStores } from '../../support/two-stores.ts';

test('a command goes to the service of its aggregate, and the handler of the other hears of it', () => {
  const { definition, routes } = twoStores();
  const machine = createMachine(definition);
  const command = newOrder(2);
  const to = routed(routes, command) ?? '';
  expect(to).toBe('order-service-1');
  const sent = machine.step(machine.initial, { kind: 'send', intent: 'c1', to, command });
  if (!sent.ok) return expect.fail(sent.problem);
  const { world, isAtRest } = settle(machine, sent.world, 3000);
  expect(isAtRest).toBe(true);
  const noted = ['order-service', 'customer-service'].map(
    (id) => world.databases[id]?.tables['notifications']?.rows.size,
  );
  expect(noted).toEqual([0, 1]);
});
