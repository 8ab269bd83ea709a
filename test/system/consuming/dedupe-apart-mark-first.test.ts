import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the projection has read it. */
function delivered(): OrderStage {
  const stage = openOrders({ consuming: 'dedupe-apart-mark-first' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act('projection');
  return stage;
}
const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);
const lost = { kind: 'broken', culprits: [culpritAt('OrderRevised', 3, 'projection')] };

describe('a consumer whose duplicate check is apart, and first', () => {
  test('does nothing with a copy', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    for (const promise of ['effect-once', 'no-lost-event', 'no-stuck-message'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test.each<readonly [what: string, strike: (stage: OrderStage) => void]>([
    ['dies', (stage) => stage.move({ kind: 'crash', place: 'projection' })],
    [
      'loses its database',
      (stage) => {
        stage.move({ kind: 'crash', place: 'projection-database' });
        stage.actOn('projection');
      },
    ],
  ])('never has the effect where it %s between the mark and the work', (_, strike) => {
    const stage = delivered();
    stage.actUpTo('projection', 'insert');
    stage.act('projection');
    strike(stage);
    stage.rest();
    expect(changesOf(stage)).toEqual([[100, 1]]);
    expect(stage.judged('no-lost-event')).toEqual(lost);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });

  test('takes its own mark for a duplicate where only the reply to it is lost', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'insert');
    stage.act('projection', 'reply-lost');
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual(lost);
  });

  test('tries again where the mark was not made', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'insert');
    stage.act('projection', 'request-lost');
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });
});
