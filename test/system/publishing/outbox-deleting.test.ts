import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const published = (stage: OrderStage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );
const outbox = (stage: OrderStage) => stage.rows('outbox', 'order-service').map(({ id }) => id);
const open = (consuming = 'idempotent') => openOrders({ publishing: 'outbox-deleting', consuming });

describe('the transactional outbox whose relay deletes', () => {
  test('leaves an empty outbox and every event published', () => {
    const stage = open('naive');
    const handler = stage.ask('c1', revise);
    stage.actOn(handler);
    expect(outbox(stage)).toEqual([3]);
    stage.rest();
    expect(outbox(stage)).toEqual([]);
    expect(published(stage)).toEqual([3]);
    for (const promise of ['no-lost-event', 'effect-once', 'atomic-outbox'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('keeps the row through an outage of the broker', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.actOn('relay');
    expect(stage.outcomes('relay')).toEqual([]);
    expect(outbox(stage)).toEqual([3]);
    stage.rest();
    expect(outbox(stage)).toEqual([]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('publishes nothing of a transaction that rolls back', () => {
    const stage = open();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.act(handler, 'refused');
    stage.rest();
    expect([published(stage), outbox(stage), typesOf(stage)]).toEqual([[], [], []]);
    expect(stage.judged('atomic-outbox')).toEqual({ kind: 'kept' });
  });

  test.each<readonly [what: string, strike: (stage: OrderStage) => void]>([
    ['dies between publish and delete', (stage) => stage.move({ kind: 'crash', place: 'relay' })],
    ['loses the delete', (stage) => stage.act('relay', 'request-lost')],
  ])('publishes a row again where the relay %s; the consumer must bear it', (_, strike) => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'delete');
    strike(stage);
    stage.rest();
    expect(published(stage)).toEqual([3, 3]);
    expect(outbox(stage)).toEqual([]);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('publishes once where only the reply to the delete is lost', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'delete');
    stage.act('relay', 'reply-lost');
    stage.rest();
    expect(published(stage)).toEqual([3]);
  });

  test('publishes a row that commits late, although a higher id has gone before', () => {
    const stage = open();
    const slow = stage.ask('c1', revise);
    stage.actUpTo(slow, 'commit');
    const other = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    stage.actOn(stage.ask('c2', other, 'order-service-2'));
    stage.actOn('relay');
    stage.rest();
    expect(published(stage)).toEqual([4, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });
});
