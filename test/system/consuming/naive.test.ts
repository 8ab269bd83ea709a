import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the projection has read it. */
function delivered(): OrderStage {
  const stage = openOrders({ consuming: 'naive' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act('projection');
  return stage;
}
const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);
const redeliver = (stage: OrderStage): void => {
  const [again] = stage.machine
    .moves(stage.now())
    .filter((move) => move.kind === 'redeliver' && move.group === 'projection');
  if (again === undefined) throw new Error('nothing to deliver again');
  stage.move(again);
};
const twice = { kind: 'broken', culprits: [culpritAt('OrderRevised', 3, 'projection')] };

describe('a naive consumer', () => {
  test('applies each event once where each comes once', () => {
    const stage = delivered();
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('applies an event twice that is delivered again', () => {
    const stage = delivered();
    redeliver(stage);
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 3]]);
    expect(stage.judged('effect-once')).toEqual(twice);
    expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
  });

  test('applies an event twice where it dies between its work and the acknowledgement', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual(twice);
  });

  test('loses nothing: a crash before its work brings the event back', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'commit');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('tries again after its database has been away, and waits for it without spinning', () => {
    const stage = delivered();
    stage.move({ kind: 'take-down', place: 'projection-database' });
    stage.actOn('projection');
    expect(stage.wants('projection')).toBe('await-reachable');
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('applies an event twice where the reply to its commit is lost: it takes that for a failure', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'commit');
    stage.act('projection', 'reply-lost');
    stage.rest();
    expect(stage.judged('effect-once')).toEqual(twice);
  });

  test('acknowledges until the broker hears it, without working again', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'acknowledge');
    stage.act('projection', 'request-lost');
    stage.act('projection');
    stage.act('projection', 'reply-lost');
    stage.rest();
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });
});
