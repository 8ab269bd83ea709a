import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { culpritAt, openOrders, typesOf } from '../../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const lost = {
  kind: 'broken',
  culprits: [culpritAt('OrderRevised', 3, 'notification'), culpritAt('OrderRevised', 3, 'projection')],
};

describe('publishing after the commit', () => {
  test('brings an event to every subscriber where nothing goes wrong', () => {
    const stage = openOrders({ publishing: 'after-commit' });
    stage.ask('c1', revise);
    stage.rest();
    for (const promise of ['no-lost-event', 'effect-once', 'read-model-correct', 'something-happens'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('loses the event where the broker is away just then, and tells the client "accepted"', () => {
    const stage = openOrders({ publishing: 'after-commit' });
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.judged('no-lost-event')).toEqual(lost);
    expect(stage.judged('read-model-correct')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'row', database: 'projection', table: 'order_view', key: 'order-1' }],
    });
  });

  test('loses the event where the service dies between commit and publish', () => {
    const stage = openOrders({ publishing: 'after-commit' });
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'publish');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual(lost);
  });

  test('publishes nothing that was not committed', () => {
    const stage = openOrders({ publishing: 'after-commit' });
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.act(handler, 'request-lost');
    stage.rest();
    expect(stage.entries().flatMap(({ op }) => (op?.kind === 'publish' ? [op] : []))).toEqual([]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('needs neither an outbox nor a relay', () => {
    const { now } = openOrders({ publishing: 'after-commit' });
    expect(now().places['relay']).toBeUndefined();
    expect(now().databases['order-service']?.tables['outbox']).toBeUndefined();
  });
});
