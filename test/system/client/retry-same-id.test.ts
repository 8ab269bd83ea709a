import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const told = (stage: OrderStage): readonly unknown[] =>
  stage
    .entries()
    .flatMap(({ op }) => (op?.kind === 'tell' && op.actor === 'client' ? [[op.step, op.about]] : []));
const requests = (stage: OrderStage): readonly string[] =>
  stage.entries().flatMap(({ op }) => (op?.kind === 'request' ? [op.request.id] : []));
const open = (recognising: string) => openOrders({ client: 'retry-same-id', recognising });

/** The reply to the first request is lost; the client asks again. */
function unheard(recognising: string): OrderStage {
  const stage = open(recognising);
  const handler = stage.ask('c1', revise);
  stage.actUpTo(handler, 'reply');
  stage.act(handler, 'reply-lost');
  stage.rest();
  return stage;
}

describe('a client that asks again with the same id', () => {
  test('asks once where it is answered', () => {
    const stage = open('unrecognised');
    stage.ask('c1', revise);
    stage.rest();
    expect(requests(stage)).toEqual(['c1']);
    expect(told(stage)).toEqual([['heard', { answer: 'accepted' }]]);
  });

  test('is done what it asked for once where its request is known', () => {
    const stage = unheard('by-triggering-event');
    expect(requests(stage)).toEqual(['c1', 'c1']);
    expect(told(stage)).toEqual([
      ['no-answer', { attempt: 1 }],
      ['heard', { answer: 'accepted' }],
    ]);
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    for (const promise of ['command-once', 'answered-truly'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('is done it twice where every request is new', () => {
    const stage = unheard('unrecognised');
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('command-once')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'command', intent: 'c1' }],
    });
  });

  test('takes a refusal by the domain for an answer', () => {
    const stage = open('unrecognised');
    stage.ask('c1', orderCommand('ReviseOrder', { total: -1 }));
    stage.rest();
    expect(requests(stage)).toEqual(['c1']);
    expect(told(stage)).toEqual([['heard', { answer: 'rejected' }]]);
  });

  test('waits for a service that is away instead of spinning, and then gets through', () => {
    const stage = open('by-triggering-event');
    stage.move({ kind: 'take-down', place: 'order-service-1' });
    stage.move({ kind: 'send', intent: 'c1', to: 'order-service-1', command: revise });
    stage.actOn('client:c1');
    expect(stage.wants('client:c1')).toBe('await-reachable');
    stage.rest();
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(told(stage)).toContainEqual(['heard', { answer: 'accepted' }]);
  });

  test('gives up after the third attempt', () => {
    const stage = open('by-triggering-event');
    stage.move({ kind: 'send', intent: 'c1', to: 'order-service-1', command: revise });
    for (const _ of [1, 2, 3]) {
      stage.actUpTo('client:c1', 'request');
      stage.act('client:c1', 'request-lost');
    }
    stage.rest();
    expect(told(stage)).toEqual([
      ['no-answer', { attempt: 1 }],
      ['no-answer', { attempt: 2 }],
      ['no-answer', { attempt: 3 }],
      ['gave-up', { reason: 'timed-out' }],
    ]);
    expect(typesOf(stage)).toEqual([]);
  });
});
