import { expect, test } from 'vitest';
import { workloadOf } from '../../../src/explorer/question/workload.ts';
import { routed } from '../../../src/scenarios/form/routes.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';

const routes = { Order: ['order-1', 'order-2'], Customer: ['customer'] };

test('commands are dealt in turn among the places that take those of their aggregate', () => {
  const dealt = [0, 1, 2].map((count) => routed(routes, { aggregateType: 'Order' }, count));
  expect(dealt).toEqual(['order-1', 'order-2', 'order-1']);
  expect(routed(routes, { aggregateType: 'Customer' }, 1)).toBe('customer');
});

test.each(['Campaign', 'constructor', ''])('nobody takes what no service is for: %j', (aggregateType) => {
  expect(routed(routes, { aggregateType })).toBeNull();
  const command = { type: 'Any', aggregateType, aggregateId: 'a', data: {} };
  expect(workloadOf({ routes }, { clients: [], links: [] }, [command])).toEqual([]);
});

test.each(scenarios)('every command of $id is taken, by each instance of its service in turn', (scenario) => {
  const services = scenario.define({ scenario: scenario.id, slots: scenario.defaults, seed: 1 }).places;
  const ids = services.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  for (const command of scenario.commands) {
    const takers = ids.filter((id) => scenario.routes[command.aggregateType]?.includes(id) === true);
    expect(takers).not.toEqual([]);
    expect(takers.map((_, count) => routed(scenario.routes, command, count))).toEqual(takers);
  }
});
