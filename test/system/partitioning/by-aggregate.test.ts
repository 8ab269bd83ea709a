import { expect, test } from 'vitest';
import { isEvent } from '../../../src/kernel/terms/message-kind.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders } from '../../support/order-stage.ts';

test('events of one aggregate go to one partition, in their order; aggregates are spread', () => {
  const stage = openOrders();
  const ids = ['order-1', 'order-2', 'order-3', 'order-4', 'order-5'];
  ids.forEach((id, index) => {
    const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, id);
    if (index > 0) stage.actOn(stage.ask(`create-${id}`, create));
    for (const total of [2, 3])
      stage.actOn(stage.ask(`${total}-${id}`, orderCommand('ReviseOrder', { total }, id)));
  });
  stage.rest();
  const logs = Object.entries(stage.now().brokers['broker']?.partitions ?? {})
    .filter(([id]) => id.startsWith('Order/'))
    .map(([, log]) => log.chunks.flat().flatMap(({ value }) => (isEvent(value) ? [value] : [])));
  expect(logs.map((log) => log.length > 0)).toEqual([true, true]);
  for (const id of ids) {
    const homes = logs.filter((log) => log.some((event) => event.aggregateId === id));
    expect(homes).toHaveLength(1);
    expect(homes[0]?.filter((event) => event.aggregateId === id).map(({ version }) => version)).toEqual([
      1, 2, 3,
    ]);
  }
});
