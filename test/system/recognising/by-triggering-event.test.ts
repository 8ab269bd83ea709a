import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
const steps = (stage: OrderStage): readonly string[] =>
  stage.entries().flatMap(({ op }) => (op?.kind === 'tell' && op.actor === 'handler' ? [op.step] : []));

/** The first handler has committed, and dies before its answer. */
function unanswered(command: typeof revise, recognising = 'by-triggering-event'): OrderStage {
  const stage = openOrders({ client: 'retry-same-id', recognising });
  const handler = stage.ask('c1', command);
  stage.actUpTo(handler, 'reply');
  stage.move({ kind: 'crash', place: 'order-service-1' });
  stage.rest();
  return stage;
}

describe('a request known by triggering_event', () => {
  test('is answered as before, and writes nothing', () => {
    const stage = unanswered(revise);
    expect(steps(stage)).toEqual(['handle', 'handle', 'recognise']);
    expect(stage.answers()).toEqual({ c1: { kind: 'accepted', aggregateId: 'order-1', version: 2 } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.judged('command-once')).toEqual({ kind: 'kept' });
  });

  test('is known also where it made the aggregate; else the client hears that the order exists', () => {
    expect(unanswered(create).answers()).toMatchObject({ c1: { kind: 'accepted', version: 1 } });
    expect(unanswered(create, 'unrecognised').answers()).toMatchObject({ c1: { rejection: 'OrderExists' } });
  });

  test('is another one where another client means the same', () => {
    const stage = openOrders();
    for (const intent of ['c1', 'c2']) stage.actOn(stage.ask(intent, revise));
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('command-once')).toEqual({ kind: 'kept' });
  });

  test('that was rolled back is carried out', () => {
    const stage = openOrders({ client: 'retry-same-id' });
    stage.actUpTo(stage.ask('c1', revise), 'commit');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(steps(stage)).toEqual(['handle', 'handle']);
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
  });
});
