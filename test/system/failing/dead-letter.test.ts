import { describe, expect, test } from 'vitest';
import type { OrderStage } from '../../support/order-stage.ts';
import { culpritAt } from '../../support/order-stage.ts';
import { lettersOf, poisonedOrder, viewOf } from '../../support/poisoned-order.ts';

/** Events 4 and 5 have taken effect without event 3, which is parked. */
function parked(): OrderStage {
  const stage = poisonedOrder({ failing: 'dead-letter' });
  stage.rest();
  return stage;
}

const otherOrder = ['order-3', 10, 1];

describe('a consumer with a dead-letter topic', () => {
  test('[B7] [B12] [P2] parks the message after three attempts: not kept, not lost, and nothing is stuck', () => {
    const stage = parked();
    expect(lettersOf(stage)).toEqual([3]);
    expect(viewOf(stage)).toEqual([['order-1', 80, 2], otherOrder]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'parked',
      culprits: [culpritAt('OrderRevised', 3, 'notification'), culpritAt('OrderRevised', 3, 'projection')],
    });
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
    // The read model is without it, whoever is to blame.
    expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
  });

  test('[B12] does not take its letters back while one of them is poisonous', () => {
    const stage = parked();
    expect(stage.machine.step(stage.now(), { kind: 'redrive', group: 'projection' })).toMatchObject({
      ok: false,
    });
  });

  test('[B12] applies a letter that is handed back, and later than what came behind it', () => {
    const stage = parked();
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    stage.move({ kind: 'redrive', group: 'projection' });
    stage.move({ kind: 'redrive', group: 'notification' });
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 150, 3], otherOrder]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
    expect(stage.judged('in-order')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
  });

  test('[B12] leaves the message to be tried again where it dies before the letter is sent', () => {
    const stage = poisonedOrder({ failing: 'dead-letter' });
    stage.actUpTo('projection', 'publish');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(lettersOf(stage)).toEqual([3]);
  });

  test('[B5] [B12] sends a second letter where the reply to the first was lost', () => {
    const stage = poisonedOrder({ failing: 'dead-letter' });
    stage.actUpTo('projection', 'publish');
    stage.act('projection', 'reply-lost');
    stage.rest();
    expect(lettersOf(stage)).toEqual([3, 3]);
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    stage.move({ kind: 'redrive', group: 'projection' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });

  test('keeps the order with versions checked: what came behind waits for the letter', () => {
    const stage = poisonedOrder({ failing: 'dead-letter', consuming: 'version-checked' });
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 100, 1], otherOrder]);
    expect(stage.judged('no-stuck-message')).toMatchObject({ kind: 'broken' });
    stage.move({ kind: 'deploy-fix', eventId: 3 });
    stage.move({ kind: 'redrive', group: 'projection' });
    stage.move({ kind: 'redrive', group: 'notification' });
    stage.rest();
    expect(viewOf(stage)).toEqual([['order-1', 80, 3], otherOrder]);
    for (const promise of ['in-order', 'no-lost-event', 'no-stuck-message', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('parks nothing where the mark came first: the second attempt takes it for a copy, and it is lost', () => {
    const stage = poisonedOrder({ failing: 'dead-letter', consuming: 'dedupe-apart-mark-first' });
    stage.rest();
    expect(lettersOf(stage)).toEqual([]);
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
  });
});
