import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { culpritAt } from '../../../support/order-stage.ts';
import { relayStage, revise } from '../../../support/relay-stage.ts';
import { openStage } from '../../../support/stage.ts';
import { twoStores } from '../../../support/two-stores.ts';

const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
const open = (consuming = 'idempotent') => relayStage({ publishing: 'cursor-waiting', consuming });

describe('a cursor that waits at gaps', () => {
  test('waits while a lower id is on its way, and publishes both in the order of their ids', () => {
    const { stage, published } = open();
    const slow = stage.ask('c1', revise(120));
    stage.actUpTo(slow, 'commit');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    expect(stage.natural('relay')).toBeNull();
    stage.actOn(slow);
    stage.rest();
    expect(published()).toEqual([3, 4]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('waits for ever behind an id that was rolled back', () => {
    const { stage, published } = open();
    const rolledBack = stage.ask('c1', revise(120));
    stage.actUpTo(rolledBack, 'commit');
    stage.act(rolledBack, 'refused');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.rest();
    expect(published()).toEqual([]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderCreated', 4, 'notification'), culpritAt('OrderCreated', 4, 'projection')],
    });
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });

  test('is stuck by a conflict alone, as the loser takes its id with it', () => {
    const { stage, published } = open();
    const loser = stage.ask('c1', revise(120));
    stage.actUpTo(loser, 'update');
    const winner = stage.ask('c2', revise(130), 'order-service-2');
    stage.actOn(winner);
    stage.actOn(loser);
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'conflict' }, c2: { kind: 'accepted' } });
    expect(published()).toEqual([]);
    expect(stage.now().faultsUsed).toEqual({});
  });

  test('[K5] at the gap it waits and does not spin, whatever comes after it', () => {
    const { stage } = open();
    const slow = stage.ask('c1', revise(120));
    stage.actUpTo(slow, 'commit');
    expect(stage.outcomes('relay')).toEqual([]);
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    expect(stage.outcomes('relay')).toEqual([]);
  });

  test('publishes again where the relay dies before it has stored its cursor; the consumer must bear it', () => {
    const { stage, published } = open('naive');
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('relay', 'put');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published()).toEqual([3, 3]);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('waits for a broker that is away, and for its database when it starts without one', () => {
    const { stage } = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'take-down', place: 'order-database' });
    stage.move({ kind: 'recover', place: 'relay' });
    expect(stage.actOn('relay')).toEqual([{ ok: false, failure: 'refused' }]);
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('knows which id comes next where two stores share them out', () => {
    const stage = openStage(twoStores({ publishing: 'cursor-waiting' }).definition);
    const customer = (id: string) => ({
      ...orderCommand('CreateCustomer', { name: 'Mina', creditLimit: 500 }, id),
      aggregateType: 'Customer',
    });
    for (const id of ['customer-1', 'customer-2']) {
      stage.move({ kind: 'send', intent: id, to: 'customer-service-1', command: customer(id) });
      stage.actOn(`client:${id}`);
      stage.actOn(`customer-service-1:${id}`);
    }
    stage.actOn('customer-relay');
    expect(stage.rows('events', 'customer-service').map((row) => row['event_id'])).toEqual([2, 4]);
    expect(stage.rows('relay_cursor', 'customer-service')).toEqual([{ name: 'relay', event_id: 4 }]);
  });
});
