import { describe, expect, test } from 'vitest';
import { poisonedOrder, viewOf } from '../../support/poisoned-order.ts';

const otherOrder = ['order-3', 10, 1];

describe('a consumer that blocks the partition', () => {
  test('[B7] [B11] tries three times, then reads nothing behind the message, and goes on in the others', () => {
    const stage = poisonedOrder({ failing: 'block' });
    stage.rest();
    const failures = stage
      .entries()
      .filter(
        ({ actor, op }) => actor === 'projection' && op?.kind === 'tell' && op.step === 'cannot-handle',
      );
    expect(failures).toHaveLength(3);
    expect(viewOf(stage)).toEqual([['order-1', 100, 1], otherOrder]);
    expect(stage.judged('no-stuck-message')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
  });

  test('[B11] goes on from the message once a fix is there', () => {
    const stage = poisonedOrder({ failing: 'block' });
    stage.rest();
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
    for (const promise of ['no-stuck-message', 'no-lost-event', 'in-order', 'effect-once'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('[B7] forgets at a crash how often it has failed, and that it had blocked', () => {
    const stage = poisonedOrder({ failing: 'block' });
    stage.rest();
    stage.move({ kind: 'crash', place: 'projection' });
    stage.move({ kind: 'recover', place: 'projection' });
    stage.act('projection');
    expect(stage.entries().at(-1)?.result).toMatchObject({ value: { message: { id: 3 } } });
    stage.rest();
    expect(stage.judged('no-stuck-message')).toMatchObject({ kind: 'broken' });
  });

  test('[B7] also gives up at failures that no fix will help, until somebody starts it anew', () => {
    const stage = poisonedOrder({ failing: 'block' });
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    for (let count = 0; count < 3; count += 1) {
      stage.actUpTo('projection', 'put');
      stage.act('projection', 'connection-lost');
    }
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 100, 1], otherOrder]);
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });
});
