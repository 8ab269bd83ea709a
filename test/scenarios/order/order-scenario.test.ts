import { describe, expect, test } from 'vitest';
import { linkBetween } from '../../../src/kernel/names.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { orderCommand, slotPairs, slotsText, type Slots } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';

const definitionOf = (slots: Slots) => orderScenario.define({ scenario: 'order', slots, seed: 1 });
const layoutOf = (slots: Slots) => orderScenario.layOut({ scenario: 'order', slots, seed: 1 });

describe.each(slotPairs.map((slots) => [slotsText(slots), slots] as const))('%s', (_, slots) => {
  test('whatever the definition names is there', () => {
    const { places, links, databases, daemons, groups, handlers, programs, topics, client } =
      definitionOf(slots);
    const ids = new Set(places.map(({ id }) => id));
    expect(ids.size).toBe(places.length);
    const named = [
      ...links.flatMap(({ from, to }) => [from, to]),
      ...databases.map(({ place }) => place),
      ...daemons.map(({ place }) => place),
      ...groups.flatMap(({ members }) => members),
      ...Object.keys(handlers),
      client.place,
      ...orderScenario.services,
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const run = [...daemons.map(({ program }) => program), ...Object.values(handlers), client.program];
    expect(new Set(run)).toEqual(new Set(Object.keys(programs)));
    const topicIds = topics.map(({ id }) => id);
    expect(groups.flatMap((group) => group.topics).filter((id) => !topicIds.includes(id))).toEqual([]);
  });

  test('every place has its spot on the map, and no two places overlap', () => {
    const { places, links } = layoutOf(slots);
    const definition = definitionOf(slots);
    expect(places.map(({ id }) => id)).toEqual(definition.places.map(({ id }) => id));
    expect(links.map(({ id }) => id)).toEqual(definition.links.map(({ from, to }) => linkBetween(from, to)));
    const cells = places.flatMap(({ column, row, span }) =>
      Array.from({ length: span }, (__, offset) => `${column}/${row + offset}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    const databases = places.flatMap(({ database }) => (database === null ? [] : [database]));
    expect(new Set(databases)).toEqual(new Set(definition.databases.map(({ id }) => id)));
  });

  test('begins at rest, with a customer and a pending order, every promise kept', () => {
    const stage = openOrders(slots);
    expect(stage.machine.natural(stage.now())).toEqual([]);
    expect(stage.rows('order_view', 'projection')).toMatchObject([
      { order_id: 'order-1', status: 'PENDING' },
    ]);
    expect(stage.rows('customer_view', 'projection')).toMatchObject([{ customer_id: 'customer-1' }]);
    for (const { id, kind } of stage.machine.definition.properties)
      expect(stage.judged(id).kind).toBe(kind === 'sometimes' ? 'waiting' : 'kept');
    expect(stage.now().faultsUsed).toEqual({});
  });

  test('keeps every promise while nothing fails and clients come one at a time', () => {
    const stage = openOrders(slots);
    const commands = [
      orderCommand('CreateOrder', { customerId: 'customer-1', total: 70 }, 'order-2'),
      orderCommand('ReviseOrder', { total: 120 }),
      orderCommand('ApproveOrder'),
      orderCommand('CancelOrder', { reason: 'late' }),
      orderCommand('ApproveOrder'),
    ];
    commands.forEach((command, index) => {
      stage.actOn(stage.ask(`c${index + 1}`, command, orderScenario.services[index % 2]));
      stage.rest();
    });
    expect(typesOf(stage)).toEqual([
      'OrderCreated v1',
      'OrderRevised v2',
      'OrderApproved v3',
      'OrderCancelled v4',
    ]);
    expect(stage.answers()['c5']).toMatchObject({ kind: 'rejected', rejection: 'OrderNotPending' });
    const broken = stage.machine.definition.properties.filter(({ id }) => stage.judged(id).kind !== 'kept');
    // What is published before the commit may be acted on before it, without any fault.
    const excused = slots.publishing === 'inside-aggregate' ? ['no-early-event'] : [];
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('order_view', 'projection')).toEqual([
      { order_id: 'order-1', status: 'CANCELLED', total: 120, changes: 4 },
      { order_id: 'order-2', status: 'PENDING', total: 70, changes: 1 },
    ]);
  });
});
