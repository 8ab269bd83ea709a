import { describe, expect, test } from 'vitest';
import { brokenBy, type Striking } from '../../support/computed-verdicts.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const publishing = 'flag-on-events';
const open = (consuming = 'idempotent') => openOrders({ publishing, consuming, effect: 'row' });
const flags = (stage: OrderStage) =>
  stage.rows('events', 'order-service').map(({ event_id: id, published }) => [id, published]);

describe('a flag on the events', () => {
  test('is 0 with the event’s commit and 1 once the relay has published it', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    expect(flags(stage)).toEqual([
      [1, 1],
      [2, 1],
      [3, 0],
    ]);
    stage.rest();
    expect(flags(stage).at(-1)).toEqual([3, 1]);
    for (const { id } of stage.machine.definition.properties)
      expect([id, stage.judged(id)]).toEqual([id, { kind: 'kept' }]);
  });

  test('needs no outbox, so that there is none to be apart from the events', () => {
    const stage = open();
    const { tables } = stage.now().databases['order-service'] ?? {};
    expect(Object.keys(tables ?? {})).toEqual(['events', 'entities', 'snapshots', 'commit_log']);
    expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('atomic-outbox');
  });

  test('changes nothing of what an aggregate is loaded from', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise));
    stage.rest();
    stage.actOn(stage.ask('c2', orderCommand('ApproveOrder')));
    stage.rest();
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderApproved v3']);
  });

  test('publishes an event again where the relay dies before its flag; the consumer must bear it', () => {
    const stage = open('naive');
    stage.actOn(stage.ask('c1', revise));
    stage.actUpTo('relay', 'update');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(flags(stage).at(-1)).toEqual([3, 1]);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('skips nothing that commits late: a flag, unlike a cursor, has no order', () => {
    const stage = open();
    const slow = stage.ask('c1', revise);
    stage.actUpTo(slow, 'commit');
    const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.actOn('relay');
    expect(flags(stage).at(-1)).toEqual([4, 1]);
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  const twice = ['effect-once', 'read-model-correct'];
  test.each<readonly [striking: Striking, naive: readonly string[]]>([
    ['nothing', []],
    ['redelivery', twice],
    ['crash', twice],
    ['refused', twice],
    ['request-lost', twice],
    ['reply-lost', twice],
    ['outage', twice],
  ])('with %s breaks nothing, and %j before a naive consumer', (striking, naive) => {
    for (const relays of ['one', 'two', 'two-skip-locked'])
      expect(brokenBy({ publishing, relays }, striking)).toEqual([]);
    expect(brokenBy({ publishing, consuming: 'naive' }, striking)).toEqual(naive);
  });

  test('keeps the order of two changes of one order', () => {
    expect(brokenBy({ publishing }, 'nothing', 2)).toEqual([]);
  });
});
