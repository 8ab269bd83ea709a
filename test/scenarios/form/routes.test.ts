import { expect, test } from 'vitest';
import { workloadOf } from '../../../src/explorer/question/workload.ts';
import { routed, takersIn } from '../../../src/scenarios/form/routes.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';

const routes = { Order: ['order-1', 'order-2'], Customer: ['customer'] };

test('commands are dealt in turn among the places that take those of their aggregate', () => {
  const dealt = [0, 1, 2].map((count) =>
    routed(routes, { type: 'CreateOrder', aggregateType: 'Order' }, count),
  );
  expect(dealt).toEqual(['order-1', 'order-2', 'order-1']);
  expect(routed(routes, { type: 'CreateCustomer', aggregateType: 'Customer' }, 1)).toBe('customer');
});

test('[R1] a query goes to whoever answers it, by its type; one that nobody has by its type, where commands go', () => {
  const asked = { ...routes, GetOrder: ['order-query-service'] };
  expect(routed(asked, { type: 'GetOrder', aggregateType: 'Order' }, 1)).toBe('order-query-service');
  expect(routed(routes, { type: 'GetOrder', aggregateType: 'Order' }, 1)).toBe('order-2');
});

test.each(['Campaign', 'constructor', ''])('nobody takes what no service is for: %j', (aggregateType) => {
  expect(routed(routes, { type: aggregateType, aggregateType })).toBeNull();
  const command = { type: 'Any', aggregateType, aggregateId: 'a', data: {} };
  expect(workloadOf({ routes }, { clients: [], links: [] }, [command])).toEqual([]);
});

test.each(scenarios)('every command of $id is taken, by each instance of its service in turn', (scenario) => {
  const { places } = scenario.whereabouts;
  const ids = places.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  for (const command of scenario.commands) {
    const takers = ids.filter((id) => takersIn(scenario.routes, command).includes(id));
    expect(takers).not.toEqual([]);
    expect(takers.map((_, count) => routed(scenario.routes, command, count))).toEqual(takers);
  }
});
