import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const lastTell = (stage: OrderStage): unknown =>
  stage
    .entries()
    .flatMap(({ op }) => (op?.kind === 'tell' && op.actor === 'client' ? [[op.step, op.about]] : []))[0];

describe('a client that asks once', () => {
  test('hears the answer', () => {
    const stage = openOrders();
    stage.ask('c1', revise);
    stage.rest();
    expect(lastTell(stage)).toEqual(['heard', { answer: 'accepted' }]);
  });

  test('gives up where the service is away', () => {
    const stage = openOrders();
    stage.move({ kind: 'take-down', place: 'order-service-1' });
    stage.ask('c1', revise);
    stage.actOn('client:c1');
    expect(lastTell(stage)).toEqual(['gave-up', { reason: 'refused' }]);
  });

  test('gives up where the reply is lost, although the command was carried out', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'reply');
    stage.act(handler, 'reply-lost');
    stage.rest();
    expect(lastTell(stage)).toEqual(['gave-up', { reason: 'timed-out' }]);
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
  });

  test('gives up where the service crashes, and nothing is carried out afterwards', () => {
    const stage = openOrders();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect(lastTell(stage)).toEqual(['gave-up', { reason: 'timed-out' }]);
    expect(typesOf(stage)).toEqual([]);
  });
});
