import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { eventIdsOf } from '../../../src/kernel/database/event-store-schema.ts';
import type { Sequence } from '../../../src/kernel/database/schema.ts';
import type { SystemDefinition } from '../../../src/kernel/definition/definition.ts';
import { createMachine, type Machine } from '../../../src/kernel/machine/machine.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import type { World } from '../../../src/kernel/world/world.ts';
import { consumingVariants } from '../../../src/system/consuming/consuming-table.ts';
import { twoStores } from '../../support/two-stores.ts';

const sends = [
  {
    to: 'customer-service-1',
    command: {
      type: 'CreateCustomer',
      aggregateType: 'Customer',
      aggregateId: 'customer-1',
      data: { name: 'Mina', creditLimit: 500 },
    },
  },
  {
    to: 'order-service-1',
    command: {
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: 'order-1',
      data: { customerId: 'customer-1', total: 100 },
    },
  },
] as const;

function afterBoth(machine: Machine): World {
  return sends.reduce((world, { to, command }, index) => {
    const sent = machine.step(world, { kind: 'send', intent: `c${index + 1}`, to, command });
    if (!sent.ok) throw new Error(sent.problem);
    return settle(machine, sent.world, 3000).world;
  }, machine.initial);
}

/** The two stores, drawing other ids. */
function withEventIds(...ids: readonly Sequence[]): SystemDefinition {
  const definition = twoStores().definition;
  const databases = definition.databases.map((schema, index) => {
    const own = ids[index];
    const others = schema.sequences.filter(({ name }) => name !== 'events');
    return own === undefined ? schema : { ...schema, sequences: [own, ...others] };
  });
  return { ...definition, databases };
}

describe('one id, one event', () => {
  test.each(consumingVariants.map(({ id }) => id))(
    '[D2] over two event stores every promise is judged rightly: %s',
    (consuming) => {
      const definition = twoStores({ consuming }).definition;
      const world = afterBoth(createMachine(definition));
      const judged = definition.properties.map(({ id, judge }) => [
        id,
        judge(present(world.monitors[id], id), world).kind,
      ]);
      expect(judged).toEqual(definition.properties.map(({ id }) => [id, 'kept']));
      const tables = world.databases['projection']?.tables;
      expect([tables?.['order_view']?.rows.size, tables?.['customer_view']?.rows.size]).toEqual([1, 1]);
    },
  );

  const alike: readonly (readonly [Sequence, Sequence])[] = [
    [eventIdsOf(), eventIdsOf()],
    [eventIdsOf(1, 2), eventIdsOf(1, 2)],
    [eventIdsOf(1, 2), eventIdsOf(3, 2)],
    [eventIdsOf(1, 2), eventIdsOf(1, 3)],
    [eventIdsOf(2, 4), eventIdsOf(4, 6)],
  ];
  test.each(alike)(
    '[D2] there is no machine where two event stores could draw one id: %j, %j',
    (one, two) => {
      expect(() => createMachine(withEventIds(one, two))).toThrow(
        'order-service and customer-service draw different event ids',
      );
    },
  );

  const apart: readonly (readonly [Sequence, Sequence])[] = [
    [eventIdsOf(1, 2), eventIdsOf(2, 2)],
    [eventIdsOf(1, 4), eventIdsOf(2, 6)],
  ];
  test.each(apart)('[D2] stores that never draw the same id may stand side by side: %j, %j', (one, two) => {
    const world = afterBoth(createMachine(withEventIds(one, two)));
    const drawn = ['order-service', 'customer-service'].map((id) => world.databases[id]?.sequences['events']);
    expect(drawn).toEqual([one.first, two.first]);
  });
});
