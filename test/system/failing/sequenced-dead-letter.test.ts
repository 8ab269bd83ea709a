import { describe, expect, test } from 'vitest';
import { lettersOf, poisonedOrder, viewOf } from '../../support/poisoned-order.ts';
import type { OrderStage } from '../../support/order-stage.ts';

const otherOrder = ['order-3', 10, 1];

function sequenced(slots: Readonly<Record<string, string>> = {}): OrderStage {
  return poisonedOrder({ failing: 'sequenced-dead-letter', ...slots });
}

function handBack(stage: OrderStage): void {
  stage.move({ kind: 'deploy-fix', eventId: 3 });
  stage.move({ kind: 'redrive', group: 'projection' });
  stage.move({ kind: 'redrive', group: 'notification' });
}

const expectWhole = (stage: OrderStage): void => {
  for (const promise of [
    'no-lost-event',
    'no-stuck-message',
    'in-order',
    'effect-once',
    'read-model-correct',
  ])
    expect(stage.judged(promise), promise).toEqual({ kind: 'kept' });
};

describe('a consumer with dead letters in sequence', () => {
  test('parks every later event of the same aggregate behind the first, and of no other', () => {
    const stage = sequenced();
    stage.rest();
    expect(lettersOf(stage)).toEqual([3, 4]);
    expect(viewOf(stage)).toEqual([['order-1', 100, 1], otherOrder]);
    expect(stage.judged('no-lost-event').kind).toBe('parked');
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
    expect(stage.rows('parked_messages', 'projection').map((row) => row['message_id'])).toEqual([3, 4]);
  });

  test.each(['naive', 'idempotent', 'version-checked', 'ack-first', 'dedupe-apart-effect-first'])(
    'hands them back in their order (%s), and forgets that they were parked',
    (consuming) => {
      const stage = sequenced({ consuming });
      stage.rest();
      handBack(stage);
      stage.rest();
      expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
      expectWhole(stage);
      expect(stage.rows('parked_messages', 'projection')).toEqual([]);
    },
  );

  test.each(['put', 'publish', 'acknowledge'])('keeps the order where it dies before its %s', (op) => {
    const stage = sequenced();
    stage.actUpTo('projection', 'tell');
    stage.actUpTo('projection', op);
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    handBack(stage);
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
    expectWhole(stage);
  });

  test.each(['commit', 'delete', 'acknowledge'])(
    'keeps the order where it dies before its %s when letters are handed back',
    (op) => {
      const stage = sequenced();
      stage.rest();
      handBack(stage);
      stage.actUpTo('projection', op);
      stage.move({ kind: 'crash', place: 'projection' });
      stage.rest();
      expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
      expectWhole(stage);
    },
  );

  test('parks a letter again that fails again', () => {
    const stage = sequenced();
    stage.rest();
    handBack(stage);
    for (let count = 0; count < 3; count += 1) {
      stage.actUpTo('projection', 'insert');
      stage.act('projection', 'connection-lost');
    }
    stage.rest();
    expect(lettersOf(stage)).toEqual([3, 4, 3]);
    stage.move({ kind: 'redrive', group: 'projection' });
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });
});
