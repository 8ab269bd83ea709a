import { describe, expect, test } from 'vitest';
import { openOrders } from '../../support/order-stage.ts';
import { orderCommand } from '../../support/order-lab.ts';

function delivered() {
  const stage = openOrders({ consuming: 'insert-first' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act('projection');
  return stage;
}
const changesOf = (stage: ReturnType<typeof delivered>): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);

describe('the id first, unless it is there', () => {
  test('a copy is recognised without a statement that fails, and its transaction is committed', () => {
    const stage = delivered();
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.move({ kind: 'recover', place: 'projection' });
    stage.actUpTo('projection', 'insert');
    expect(stage.act('projection')).toEqual({ ok: true, value: null });
    expect(stage.wants('projection')).toBe('commit');
    expect(stage.act('projection')).toEqual({ ok: true, value: null });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    for (const promise of ['effect-once', 'no-lost-event', 'no-stuck-message'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test.each(['insert', 'put', 'commit'])(
    'what fails at its %s is tried again, and takes effect once',
    (op) => {
      const stage = delivered();
      stage.actUpTo('projection', op);
      stage.act('projection', op === 'commit' ? 'reply-lost' : 'connection-lost');
      stage.rest();
      expect(changesOf(stage)).toEqual([[120, 2]]);
      expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
    },
  );
});
