import { expect, test } from 'vitest';
import { poisonedOrder, viewOf } from '../../support/poisoned-order.ts';

test('[B13] [K5] who tries again for ever waits for a fix, and all that this consumer reads waits behind', () => {
  const stage = poisonedOrder({ failing: 'retry-for-ever' });
  stage.rest();
  expect(stage.wants('projection')).toBe('await-fix');
  expect(viewOf(stage)).toEqual([['order-1', 100, 1]]);
  expect(stage.judged('no-stuck-message').kind).toBe('broken');
  expect(stage.judged('no-lost-event').kind).toBe('broken');
});

test('[B13] with the fix the message is handled, and what waited behind it', () => {
  const stage = poisonedOrder({ failing: 'retry-for-ever' });
  stage.rest();
  stage.move({ kind: 'deploy-fix', eventId: 3 });
  stage.rest();
  expect(viewOf(stage)).toEqual([
    ['order-1', 80, 3],
    ['order-3', 10, 1],
  ]);
  for (const promise of ['no-stuck-message', 'no-lost-event', 'in-order', 'effect-once'])
    expect(stage.judged(promise)).toEqual({ kind: 'kept' });
});

test('a failed attempt of another kind is repeated as often as it takes, and nobody counts', () => {
  const stage = poisonedOrder({ failing: 'retry-for-ever' });
  stage.move({ kind: 'deploy-fix', eventId: 3 });
  for (let count = 0; count < 5; count += 1) {
    stage.actUpTo('projection', 'put');
    stage.act('projection', 'connection-lost');
  }
  expect(stage.now().activations['projection']?.args).not.toHaveProperty('failureCount');
  stage.rest();
  expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
});
