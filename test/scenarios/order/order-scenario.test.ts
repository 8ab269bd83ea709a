import { describe, expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { brokenUnaided } from '../../support/broken-unaided.ts';
import { orderCommand, slotPairs, slotsText } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';
import { servicesOf } from '../../support/services-of.ts';

describe.each(slotPairs.map((slots) => [slotsText(slots), slots] as const))('%s', (_, slots) => {
  test('begins with a customer and a pending order', () => {
    const stage = openOrders(slots);
    expect(stage.rows('order_view', 'projection')).toMatchObject([
      { order_id: 'order-1', status: 'PENDING' },
    ]);
    expect(stage.rows('customer_view', 'projection')).toMatchObject([{ customer_id: 'customer-1' }]);
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
      stage.actOn(stage.ask(`c${index + 1}`, command, servicesOf(orderScenario)[index % 2]));
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
    const excused = brokenUnaided(slots.publishing);
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('order_view', 'projection')).toMatchObject([
      { order_id: 'order-1', status: 'CANCELLED', total: 120, changes: 4 },
      { order_id: 'order-2', status: 'PENDING', total: 70, changes: 1 },
    ]);
  });
});
