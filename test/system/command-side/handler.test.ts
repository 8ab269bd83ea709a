import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

/** What a process did: its tells by actor and step, its ops by kind and table. */
const journeyOf = (stage: OrderStage, actor: string): readonly string[] =>
  stage.entries().flatMap(({ actor: who, op, move }) => {
    if (who !== actor || op === null || move.kind !== 'op') return [];
    return op.kind === 'tell' ? [`${op.actor}: ${op.step}`] : [`${op.kind} ${move.label}`];
  });

const revise = (total: number) => orderCommand('ReviseOrder', { total });
const create = (id: string) => orderCommand('CreateOrder', { customerId: 'customer-1', total: 10 }, id);

describe('a command’s journey', () => {
  test('goes from the controller to the reply, each step to be seen', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise(120));
    stage.actOn(handler);
    expect(journeyOf(stage, handler)).toEqual([
      'controller: receive',
      'dispatcher: dispatch',
      'handler: handle',
      'begin order-service',
      'find Order',
      'aggregate: process',
      'aggregate: apply',
      'insert events',
      'update entities',
      'insert outbox',
      'commit order-service',
      'aggregate: mark-committed',
      'reply accepted',
    ]);
    expect(stage.answers()).toEqual({ c1: { kind: 'accepted', aggregateId: 'order-1', version: 2 } });
    expect(stage.rows('entities', 'order-service')).toContainEqual({
      entity_type: 'Order',
      entity_id: 'order-1',
      entity_version: 2,
    });
    expect(stage.rows('events', 'order-service').at(-1)).toEqual({
      event_id: 3,
      event_type: 'OrderRevised',
      event_data: { total: 120 },
      entity_type: 'Order',
      entity_id: 'order-1',
      entity_version: 2,
      triggering_event: 'c1',
    });
  });

  test('of a creation saves a new aggregate instead of updating one', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', create('order-2'));
    stage.actOn(handler);
    const journey = journeyOf(stage, handler);
    expect(journey.slice(journey.indexOf('find Order'), journey.indexOf('commit order-service'))).toEqual([
      'find Order',
      'aggregate: process',
      'aggregate: apply',
      'insert entities',
      'insert events',
      'insert outbox',
    ]);
  });

  test('ends in a rejection with its reason, which leaves nothing', () => {
    const stage = openOrders();
    const before = stage.now().databases;
    const handler = stage.ask('c1', revise(0));
    stage.actOn(handler);
    expect(journeyOf(stage, handler).slice(-3)).toEqual([
      'aggregate: reject',
      'rollback order-service',
      'reply rejected',
    ]);
    expect(stage.answers()).toEqual({
      c1: { kind: 'rejected', rejection: 'TotalNotPositive', detail: { total: 0 } },
    });
    expect(stage.now().databases).toEqual(before);
  });

  test.each(['DoSomething', 'constructor'])('ends at the dispatcher where nobody handles %s', (type) => {
    const stage = openOrders();
    stage.actOn(stage.ask('c1', orderCommand(type)));
    expect(stage.answers()).toEqual({
      c1: { kind: 'rejected', rejection: 'CommandUnknown', detail: { command: type } },
    });
  });

  test.each(['Customer', 'Nothing'])(
    'ends at the dispatcher where an order’s command is for a %s',
    (aggregateType) => {
      const stage = openOrders();
      stage.actOn(stage.ask('c1', { ...revise(120), aggregateType }));
      expect(stage.answers()).toMatchObject({ c1: { rejection: 'CommandUnknown' } });
    },
  );

  test.each(['find', 'insert', 'update', 'commit'])(
    'ends in a failure where the database is lost at %s',
    (kind) => {
      const stage = openOrders();
      const handler = stage.ask('c1', revise(120));
      stage.actUpTo(handler, kind);
      stage.move({ kind: 'crash', place: 'order-database' });
      stage.actOn(handler);
      expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
      stage.rest();
      expect(typesOf(stage)).toEqual([]);
      expect(stage.now().databases['order-service']?.transactions).toEqual([]);
    },
  );

  test('may end in "failed" although it was committed: the reply to the commit was lost', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise(120));
    stage.actUpTo(handler, 'commit');
    stage.act(handler, 'reply-lost');
    stage.rest();
    expect(stage.answers()).toEqual({ c1: { kind: 'failed', reason: 'timed-out' } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
  });
});

describe('two creations of one id', () => {
  test('one is accepted, the other waits for it and then is a conflict', () => {
    const stage = openOrders({ concurrency: 'optimistic' });
    const [first, second] = [
      stage.ask('c1', create('order-2')),
      stage.ask('c2', create('order-2'), 'order-service-2'),
    ];
    stage.actUpTo(first, 'commit');
    stage.actUpTo(second, 'insert');
    expect(stage.outcomes(second)).toEqual([]);
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { kind: 'conflict' } });
    expect(typesOf(stage)).toEqual(['OrderCreated v1']);
  });

  test('with a retry the other decides again, and hears that the order exists', () => {
    const stage = openOrders({ concurrency: 'optimistic-retry' });
    const [first, second] = [
      stage.ask('c1', create('order-2')),
      stage.ask('c2', create('order-2'), 'order-service-2'),
    ];
    stage.actUpTo(first, 'commit');
    stage.actUpTo(second, 'insert');
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { rejection: 'OrderExists' } });
  });
});
