import { expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { SlotId } from '../../../src/scenarios/slots/setup.ts';
import { twoServices } from '../../support/two-services.ts';

const reachedFrom = (handler: string, slots: Partial<Record<SlotId, string>>): readonly string[] =>
  twoServices(slots).definition.links.flatMap(({ from, to }) => (from === handler ? [to] : []));

test('a handler works in its service’s database, and hears of the other service’s events', () => {
  expect(reachedFrom('order-handler', {})).toEqual(['broker', 'order-database']);
  expect(reachedFrom('order-handler', { publishing: 'after-commit' })).toEqual(['broker', 'order-database']);
  expect(reachedFrom('order-handler', { publishing: 'catch-up-subscription' })).toEqual([
    'customer-database',
    'order-database',
  ]);
});

test('a service that handles events keeps what its handlers have processed beside its own tables', () => {
  const { consuming } = orderScenario.defaults;
  const tablesOf = (chosen: string | undefined) =>
    twoServices({ consuming: chosen ?? '', failing: 'sequenced-dead-letter' }).definition.databases.map(
      ({ tables }) => tables.map(({ name }) => name).filter((name) => /processed|parked/.test(name)),
    );
  const [both, parked] = [['processed_messages', 'parked_messages'], ['parked_messages']];
  expect(tablesOf(consuming)).toEqual([both, both]);
  expect(tablesOf('naive')).toEqual([parked, parked]);
});

test('each member of a handler’s group is a place of its own', () => {
  const { groups, places } = twoServices({ members: 'two-members' }).definition;
  const members = groups.flatMap((group) => group.members);
  expect(members).toEqual(['order-handler-1', 'order-handler-2', 'customer-handler-1', 'customer-handler-2']);
  expect(places.filter(({ kind }) => kind === 'consumer').map(({ id }) => id)).toEqual(members);
});

test('no handler reacts where aggregates are documents: a processed mark would be a second write', () => {
  const documents = { keeping: 'document', publishing: 'outbox-in-document', consuming: 'naive' };
  expect(() => twoServices(documents)).toThrow('two writes');
});
