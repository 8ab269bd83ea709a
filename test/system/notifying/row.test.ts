import { expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the notification has read it. */
function delivered(consuming: string): OrderStage {
  const stage = openOrders({ consuming, effect: 'row' });
  stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
  stage.actOn('relay');
  stage.act('notification');
  return stage;
}

const noted = (stage: OrderStage): unknown =>
  stage.rows('notifications', 'notification').map((row) => [row['subject'], row['message_id']]);

test('a notification that is a row needs no mail server, and a database whatever consumes', () => {
  for (const consuming of ['naive', 'idempotent']) {
    const { machine } = openOrders({ consuming, effect: 'row' });
    const places = machine.definition.places.map(({ id }) => id);
    expect(places).toContain('notification-database');
    expect(places).not.toContain('mail-server');
  }
});

test('one row is written an event', () => {
  const stage = delivered('naive');
  stage.rest();
  expect(noted(stage)).toEqual([
    ['OrderCreated', 2],
    ['OrderApproved', 3],
  ]);
});

test('an idempotent consumer that dies before its commit writes the row once: it rolls back with the check', () => {
  const stage = delivered('idempotent');
  stage.actUpTo('notification', 'commit');
  stage.move({ kind: 'crash', place: 'notification' });
  stage.rest();
  expect(noted(stage)).toHaveLength(2);
  expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
});

test('a naive consumer that dies before it acknowledges writes the row twice', () => {
  const stage = delivered('naive');
  stage.actUpTo('notification', 'acknowledge');
  stage.move({ kind: 'crash', place: 'notification' });
  stage.rest();
  expect(noted(stage)).toHaveLength(3);
  expect(stage.judged('effect-once')).toEqual({
    kind: 'broken',
    culprits: [culpritAt('OrderApproved', 3, 'notification')],
  });
});
