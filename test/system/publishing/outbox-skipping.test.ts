import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { relayStage, revise } from '../../support/relay-stage.ts';

const otherOrder = orderCommand('CreateOrder', { customerId: 'customer-1', total: 10 }, 'order-3');

/** The first of two changes of an order can't be published, and another order follows. */
function firstTooLarge(slots: Parameters<typeof relayStage>[0] = {}) {
  const opened = relayStage({ publishing: 'outbox-skipping', ...slots });
  const { stage } = opened;
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actUpTo('relay', 'publish');
  stage.act('relay', 'too-large');
  stage.actOn(stage.ask('c2', revise(80)));
  stage.actOn(stage.ask('c3', otherOrder));
  return opened;
}

describe('the outbox with a relay that goes on past a row that can’t be published', () => {
  test('sets the row aside and publishes what lies behind it', () => {
    const { stage, published, left } = firstTooLarge();
    stage.rest();
    expect([published(), left()]).toEqual([[4, 5], [3]]);
    expect(stage.rows('outbox', 'order-service')).toContainEqual(
      expect.objectContaining({ id: 3, published: 0, set_aside: 1 }),
    );
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
  });

  test('comes back to it once it can be published: nothing is lost, but the later event has overtaken it', () => {
    const { stage, published, left } = firstTooLarge();
    stage.rest();
    stage.move({ kind: 'raise-limit', eventId: 3 });
    stage.rest();
    expect([published(), left()]).toEqual([[4, 5, 3], []]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    expect(stage.judged('in-order')).toMatchObject({ kind: 'broken' });
  });

  test('where the relay waits instead, all stands still behind the row, and stays in order', () => {
    const { stage, published, left } = firstTooLarge({ publishing: 'outbox-polling' });
    stage.rest();
    expect([published(), left()]).toEqual([[], [3, 4, 5]]);
    stage.move({ kind: 'raise-limit', eventId: 3 });
    stage.rest();
    expect(published()).toEqual([3, 4, 5]);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
  });

  test('a row that was set aside stays so over a crash of the relay', () => {
    const { stage, published } = firstTooLarge();
    stage.actOn('relay');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published()).toEqual([4, 5]);
    stage.move({ kind: 'raise-limit', eventId: 3 });
    stage.rest();
    expect(published()).toEqual([4, 5, 3]);
  });

  test('a broker that is away makes it wait: what is only refused is not set aside', () => {
    const { stage, published } = relayStage({ publishing: 'outbox-skipping' });
    stage.move({ kind: 'take-down', place: 'broker' });
    for (const [intent, total] of [
      ['c1', 120],
      ['c2', 80],
    ] as const)
      stage.actOn(stage.ask(intent, revise(total)));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.rest();
    expect(published()).toEqual([3, 4]);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
  });

  test('publishes a row again where the relay dies before the mark', () => {
    const { stage, published } = relayStage({ publishing: 'outbox-skipping', consuming: 'naive' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('relay', 'update');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published()).toEqual([3, 3]);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
  });
});
