import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
const published = (stage: OrderStage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );
const open = (consuming = 'idempotent') => openOrders({ publishing: 'cursor-polling', consuming });
const cursor = (stage: OrderStage) => stage.rows('relay_cursor', 'order-service');

describe('polling with a cursor', () => {
  test('publishes each event once and remembers the last one', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.rest();
    expect(published(stage)).toEqual([3]);
    expect(cursor(stage)).toEqual([{ name: 'relay', event_id: 3 }]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('skips for ever a row that commits after one with a higher id, without any fault', () => {
    const stage = open();
    const slow = stage.ask('c1', revise);
    stage.actUpTo(slow, 'commit');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.actOn('relay');
    stage.rest();
    expect(published(stage)).toEqual([4]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'notification'), culpritAt('OrderRevised', 3, 'projection')],
    });
    expect(stage.now().faultsUsed).toEqual({});
  });

  test('loses nothing where the lower id commits first, nor to gaps in the ids', () => {
    const stage = open();
    const rolledBack = stage.ask('c1', revise);
    stage.actUpTo(rolledBack, 'commit');
    stage.act(rolledBack, 'refused');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.actOn(stage.ask('c3', revise));
    stage.rest();
    expect(published(stage)).toEqual([4, 5]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('goes on after the stored cursor when the relay starts again', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.rest();
    stage.move({ kind: 'crash', place: 'relay' });
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.rest();
    expect(published(stage)).toEqual([3, 4]);
  });

  test('publishes again where the relay dies before it has stored its cursor; the consumer must bear it', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'put');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published(stage)).toEqual([3, 3]);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('waits for a broker that is away, and publishes then', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('waits for its database when it starts without one, and does not spin', () => {
    const stage = open();
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'take-down', place: 'order-database' });
    stage.move({ kind: 'recover', place: 'relay' });
    expect(stage.actOn('relay')).toEqual([{ ok: false, failure: 'refused' }]);
    expect(stage.wants('relay')).toBe('await-reachable');
  });
});
