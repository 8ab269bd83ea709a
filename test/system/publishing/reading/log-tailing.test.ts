import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../../support/order-stage.ts';

const revise = (total = 120) => orderCommand('ReviseOrder', { total });
const create = (number: number) =>
  orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, `order-${number}`);
const published = (stage: OrderStage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );
const open = (consuming = 'idempotent') => openOrders({ publishing: 'log-tailing', consuming });
const stored = (stage: OrderStage): unknown =>
  stage.now().brokers['broker']?.compacted['relay-positions']?.['relay'];
const at = (offset: number) => ({ file: 'binlog.000001', offset });
/** A relay whose stored position is that of all there is: the two preloaded events. */
const reviseTwice = (stage: OrderStage): void => {
  for (const intent of ['c1', 'c2']) {
    stage.actOn(stage.ask(intent, revise()));
    stage.actOn('relay');
  }
};

describe('log tailing', () => {
  test('publishes each event once, and stores its position after every second record', () => {
    const stage = open('naive');
    expect(stored(stage)).toEqual(at(2));
    stage.actOn(stage.ask('c1', revise()));
    stage.rest();
    expect([published(stage), stored(stage)]).toEqual([[3], at(2)]);
    stage.actOn(stage.ask('c2', revise(80)));
    stage.rest();
    expect([published(stage), stored(stage)]).toEqual([[3, 4], at(4)]);
    for (const promise of ['no-lost-event', 'effect-once', 'in-order'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('needs no table of its own in the database, and no outbox', () => {
    const stage = open();
    expect(Object.keys(stage.now().databases['order-service']?.tables ?? {}).sort()).toEqual([
      'commit_log',
      'entities',
      'events',
      'snapshots',
    ]);
    expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('atomic-outbox');
  });

  test('misses nothing where the lower id commits last: it reads in the order of commits', () => {
    const stage = open();
    const slow = stage.ask('c1', revise());
    stage.actUpTo(slow, 'commit');
    stage.actOn(stage.ask('c2', create(2), 'order-service-2'));
    stage.actOn('relay');
    stage.rest();
    expect(published(stage)).toEqual([4, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('publishes nothing of a transaction that rolls back', () => {
    const stage = open();
    const handler = stage.ask('c1', revise());
    stage.actUpTo(handler, 'commit');
    stage.act(handler, 'refused');
    stage.rest();
    expect([published(stage), typesOf(stage)]).toEqual([[], []]);
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
  });

  test('goes on after the stored position when the relay starts again', () => {
    const stage = open('naive');
    reviseTwice(stage);
    stage.move({ kind: 'crash', place: 'relay' });
    stage.actOn(stage.ask('c3', create(2), 'order-service-2'));
    stage.rest();
    expect(published(stage)).toEqual([3, 4, 5]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('publishes again what came after the stored position, even from rest; the consumer must bear it', () => {
    for (const [consuming, verdict] of [
      ['naive', 'broken'],
      ['idempotent', 'kept'],
    ] as const) {
      const stage = open(consuming);
      stage.actOn(stage.ask('c1', revise()));
      stage.rest();
      stage.move({ kind: 'crash', place: 'relay' });
      stage.rest();
      expect(published(stage)).toEqual([3, 3]);
      expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
      const promise = consuming === 'naive' ? 'effect-once' : 'read-model-correct';
      expect(stage.judged(promise).kind).toBe(verdict);
    }
  });

  test('publishes again where the relay dies between publishing and storing its position', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise()));
    stage.actOn('relay');
    stage.actOn(stage.ask('c2', revise(80)));
    stage.actUpTo('relay', 'put-record');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published(stage)).toEqual([3, 4, 3, 4]);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
  });

  test('stores its position with the next record where the broker was not heard', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise()));
    stage.actOn('relay');
    stage.actOn(stage.ask('c2', revise(80)));
    stage.actUpTo('relay', 'put-record');
    stage.act('relay', 'request-lost');
    expect(stored(stage)).toEqual(at(2));
    stage.actOn(stage.ask('c3', create(2)));
    stage.rest();
    expect([published(stage), stored(stage)]).toEqual([[3, 4, 5], at(5)]);
  });

  test('waits for a broker that is away, and publishes then', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise()));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.rest();
    expect(published(stage)).toEqual([3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('waits for the broker when it starts without one, and does not spin', () => {
    const stage = open();
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.move({ kind: 'recover', place: 'relay' });
    expect(stage.actOn('relay')).toEqual([{ ok: false, failure: 'refused' }]);
    expect(stage.wants('relay')).toBe('await-reachable');
  });
});
