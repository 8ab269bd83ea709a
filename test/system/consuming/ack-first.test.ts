import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the projection has read it. */
function delivered(): OrderStage {
  const stage = openOrders({ consuming: 'ack-first' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act('projection');
  return stage;
}
const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);
const isRedeliverable = (stage: OrderStage): boolean =>
  stage.machine.moves(stage.now()).some((move) => move.kind === 'redeliver' && move.group === 'projection');

describe('a consumer that acknowledges first', () => {
  test('applies each event once where nothing goes wrong', () => {
    const stage = delivered();
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('loses the effect where it dies between the acknowledgement and the work', () => {
    const stage = delivered();
    expect(isRedeliverable(stage)).toBe(true);
    stage.act('projection');
    expect(isRedeliverable(stage)).toBe(false);
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[100, 1]]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'projection')],
    });
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });

  test('is not brought a message again whose work is done', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'poll');
    expect(isRedeliverable(stage)).toBe(false);
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('tries again while it lives: an outage of its database loses nothing', () => {
    const stage = delivered();
    stage.act('projection');
    stage.move({ kind: 'take-down', place: 'projection-database' });
    stage.actOn('projection');
    expect(stage.wants('projection')).toBe('await-reachable');
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('dies before its acknowledgement without any harm', () => {
    const stage = delivered();
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
  });
});
