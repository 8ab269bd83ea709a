import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the projection has read it. */
function delivered(): OrderStage {
  const stage = openOrders({ consuming: 'dedupe-apart-effect-first' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act('projection');
  return stage;
}
const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);
const twice = { kind: 'broken', culprits: [culpritAt('OrderRevised', 3, 'projection')] };

describe('a consumer whose duplicate check is apart, and last', () => {
  test('recognises a copy once it has made its mark', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    for (const promise of ['effect-once', 'no-lost-event', 'no-stuck-message'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('has the effect twice where it dies between the work and the mark', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'insert');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 3]]);
    expect(stage.judged('effect-once')).toEqual(twice);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('has the effect twice where the mark is lost and the message comes again', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'insert');
    stage.act('projection', 'request-lost');
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual(twice);
  });

  test('loses nothing: it dies before its work, and tries again where it cannot look', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'commit');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.move({ kind: 'recover', place: 'projection' });
    stage.act('projection');
    stage.act('projection', 'request-lost');
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });
});
