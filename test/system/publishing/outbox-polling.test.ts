import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const published = (stage: OrderStage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );
const outbox = (stage: OrderStage): readonly unknown[] =>
  stage.rows('outbox', 'order-service').map((row) => [row['id'], row['published']]);

describe('the transactional outbox with a polling relay', () => {
  test('loses nothing to an outage of the broker: the relay waits and goes on', () => {
    const stage = openOrders();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.actOn('relay');
    expect(stage.outcomes('relay')).toEqual([]);
    expect(outbox(stage)).toContainEqual([3, 0]);
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'waiting' });
    stage.rest();
    expect(outbox(stage)).toContainEqual([3, 1]);
    for (const promise of ['no-lost-event', 'effect-once', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('loses nothing to a service that dies after its commit', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'reply');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(published(stage)).toEqual([3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('publishes nothing of a transaction that rolls back', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    expect(stage.outcomes('relay')).toEqual([]);
    stage.act(handler, 'refused');
    stage.rest();
    expect(published(stage)).toEqual([]);
  });

  test.each<readonly [what: string, strike: (stage: OrderStage) => void]>([
    ['dies between publish and mark', (stage) => stage.move({ kind: 'crash', place: 'relay' })],
    ['loses the mark', (stage) => stage.act('relay', 'request-lost')],
    [
      'cannot reach the database to mark',
      (stage) => {
        stage.move({ kind: 'take-down', place: 'order-database' });
        stage.act('relay');
      },
    ],
  ])('publishes a row again where the relay %s; the consumer must bear it', (_, strike) => {
    const stage = openOrders({ consuming: 'naive' });
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'update');
    strike(stage);
    stage.rest();
    expect(published(stage)).toEqual([3, 3]);
    expect(outbox(stage)).toContainEqual([3, 1]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    const twice = ['notification', 'projection'].map((who) => culpritAt('OrderRevised', 3, who));
    const judged = stage.judged('effect-once');
    expect(
      judged.kind === 'broken' &&
        [...judged.culprits].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ).toEqual(twice);
  });

  test('publishes a row again where the reply of the broker is lost', () => {
    const stage = openOrders();
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'publish');
    stage.act('relay', 'reply-lost');
    stage.rest();
    expect(published(stage)).toEqual([3, 3]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('publishes a row that commits late, although a higher id has gone before', () => {
    const stage = openOrders();
    const slow = stage.ask('c1', revise);
    stage.actUpTo(slow, 'commit');
    const other = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    stage.actOn(stage.ask('c2', other, 'order-service-2'));
    stage.actOn('relay', 3);
    stage.rest();
    expect(published(stage)).toEqual([4, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('does not spin while the database is away', () => {
    const stage = openOrders();
    stage.actOn(stage.ask('c1', revise));
    stage.move({ kind: 'take-down', place: 'order-database' });
    expect(stage.outcomes('relay')).toEqual([]);
  });
});
