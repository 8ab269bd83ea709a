import { expect, test } from 'vitest';
import { valuesOf } from '../../../src/base/sorted-map.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders } from '../../support/order-stage.ts';

test.each(['naive', 'idempotent'])('a %s consumer sends one e-mail an event of an order', (consuming) => {
  const stage = openOrders({ consuming });
  stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
  stage.actOn(
    stage.ask('c2', {
      type: 'ReserveCredit',
      aggregateType: 'Customer',
      aggregateId: 'customer-1',
      data: { orderId: 'order-1', amount: 1 },
    }),
  );
  stage.rest();
  const mails = stage.now().mails['mail-server'];
  expect(mails === undefined ? [] : valuesOf(mails)).toEqual([
    { to: 'customer-1', about: 'order-1', subject: 'OrderCreated', eventId: 2 },
    { to: null, about: 'order-1', subject: 'OrderApproved', eventId: 3 },
  ]);
});

test('the mail server that is away is waited for', () => {
  const stage = openOrders();
  stage.move({ kind: 'take-down', place: 'mail-server' });
  stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
  stage.actOn('relay');
  stage.actOn('notification');
  expect(stage.wants('notification')).toBe('await-reachable');
  stage.rest();
  expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
});
