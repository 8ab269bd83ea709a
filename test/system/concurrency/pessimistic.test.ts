import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = (total: number) => orderCommand('ReviseOrder', { total });
const open = () => openOrders({ concurrency: 'pessimistic' });

/** The first has locked the row and stands before its commit; the second wants the lock. */
function contended(second = revise(80)): {
  readonly stage: OrderStage;
  readonly handlers: readonly [string, string];
} {
  const stage = open();
  const first = stage.ask('c1', revise(120));
  stage.actUpTo(first, 'commit');
  const other = stage.ask('c2', second, 'order-service-2');
  stage.actUpTo(other, 'select');
  return { stage, handlers: [first, other] };
}

describe('pessimistic locking', () => {
  test('makes the second handler wait before it decides, and accepts both', () => {
    const { stage, handlers } = contended();
    expect(stage.outcomes(handlers[1])).toEqual([]);
    stage.act(handlers[0]);
    stage.rest();
    expect(stage.answers()).toMatchObject({
      c1: { kind: 'accepted', version: 2 },
      c2: { kind: 'accepted', version: 3 },
    });
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('lets the second decide on what the first has committed', () => {
    const { stage, handlers } = contended(orderCommand('ApproveOrder'));
    stage.act(handlers[0]);
    stage.actUpTo(handlers[1], 'commit');
    const found = stage
      .entries()
      .flatMap(({ op, result, actor }) => (op?.kind === 'find' && actor === handlers[1] ? [result] : []));
    expect(found).toMatchObject([{ ok: true, value: { events: [{}, { entity_version: 2 }] } }]);
  });

  test.each([
    ['the service', 'order-service-1'],
    ['the database', 'order-database'],
  ])('leaves no lock behind where %s dies', (_, place) => {
    const { stage } = contended();
    stage.move({ kind: 'crash', place });
    stage.rest();
    expect(stage.now().databases['order-service']?.transactions).toEqual([]);
    stage.actOn(stage.ask('c3', revise(90)));
    expect(stage.answers()['c3']).toMatchObject({ kind: 'accepted' });
    expect(stage.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('leaves other aggregates alone', () => {
    const { stage } = contended();
    const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    stage.actOn(stage.ask('c3', create, 'order-service-2'));
    expect(stage.answers()['c3']).toMatchObject({ kind: 'accepted' });
  });

  test('has no row to lock where an aggregate is new: of two creations one is a conflict', () => {
    const stage = open();
    const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    const handlers = [stage.ask('c1', create), stage.ask('c2', create, 'order-service-2')];
    for (const handler of handlers) stage.actUpTo(handler, 'insert');
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { kind: 'conflict' } });
  });

  test('answers "failed" where the connection is lost at the lock', () => {
    const stage = open();
    const handler = stage.ask('c1', revise(120));
    stage.actUpTo(handler, 'select');
    stage.act(handler, 'connection-lost');
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
    expect(typesOf(stage)).toEqual([]);
  });
});
