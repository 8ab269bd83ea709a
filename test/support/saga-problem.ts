import { assert } from '../../src/base/assert.ts';
import { usualBounds, type Bounds } from '../../src/explorer/bounds.ts';
import type { Problem } from '../../src/explorer/model.ts';
import type { Send } from '../../src/explorer/workload.ts';
import type { SystemDefinition } from '../../src/kernel/definition.ts';
import { createMachine } from '../../src/kernel/machine.ts';
import { settle } from '../../src/kernel/rest.ts';

const toOrders = (intent: string, type: string, data: Send['command']['data']): Send => ({
  kind: 'send',
  intent,
  to: 'order-service-1',
  command: { type, aggregateType: 'Order', aggregateId: 'order-1', data },
});

export const createOrder = (total = 100): Send =>
  toOrders('c1', 'CreateOrder', { customerId: 'customer-1', total });
export const cancelOrder: Send = toOrders('c2', 'CancelOrder', { reason: 'changed my mind' });

const createCustomer: Send = {
  kind: 'send',
  intent: 'preload',
  to: 'customer-service-1',
  command: {
    type: 'CreateCustomer',
    aggregateType: 'Customer',
    aggregateId: 'customer-1',
    data: { name: 'Mina', creditLimit: 500 },
  },
};

/** What may come of commands to the order service, once there is a customer whose limit is 500. */
export function sagaProblem(
  definition: SystemDefinition,
  workload: readonly Send[],
  bounds: Partial<Bounds> = {},
): Problem {
  const machine = createMachine(definition);
  const sent = machine.step(machine.initial, createCustomer);
  assert(sent.ok, 'a customer can be created');
  const { world: start, isAtRest } = settle(machine, sent.world, 1_000);
  assert(isAtRest, 'and is, before anything else begins');
  return {
    definition,
    start,
    workload,
    properties: definition.properties,
    bounds: { ...usualBounds, commandCount: workload.length, faults: {}, faultCountMax: 0, ...bounds },
  };
}
