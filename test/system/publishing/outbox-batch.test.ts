import { describe, expect, test } from 'vitest';
import { relayStage, revise } from '../../support/relay-stage.ts';

/** Two changes are committed before the relay moves. */
function twoCommitted(slots: Parameters<typeof relayStage>[0] = {}) {
  const opened = relayStage({ publishing: 'outbox-batch', ...slots });
  const { stage } = opened;
  for (const [intent, total] of [
    ['c1', 120],
    ['c2', 80],
  ] as const)
    stage.actOn(stage.ask(intent, revise(total)));
  return opened;
}

describe('the outbox with a relay that takes batches', () => {
  test('publishes all that it has taken, in order, and marks it in one statement', () => {
    const { stage, published, left } = twoCommitted({ consuming: 'naive' });
    stage.actUpTo('relay', 'update');
    expect([published(), left()]).toEqual([
      [3, 4],
      [3, 4],
    ]);
    expect(stage.act('relay')).toEqual({ ok: true, value: 2 });
    expect(left()).toEqual([]);
    stage.rest();
    for (const promise of ['no-lost-event', 'effect-once', 'in-order'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('marks no row that came while it published', () => {
    const { stage, published, left } = twoCommitted();
    stage.actUpTo('relay', 'update');
    stage.actOn(stage.ask('c3', revise(90)));
    stage.act('relay');
    expect(left()).toEqual([5]);
    stage.rest();
    expect(published()).toEqual([3, 4, 5]);
  });

  test('takes three rows at most', () => {
    const { stage, published } = twoCommitted();
    for (const [intent, total] of [
      ['c3', 90],
      ['c4', 70],
    ] as const)
      stage.actOn(stage.ask(intent, revise(total)));
    stage.actUpTo('relay', 'update');
    expect(published()).toEqual([3, 4, 5]);
  });

  test.each<readonly [what: string, consuming: string, verdict: string]>([
    ['a consumer that takes copies for news', 'naive', 'broken'],
    ['one that knows them', 'idempotent', 'kept'],
  ])('publishes the whole batch again when it dies before the mark: %s', (_, consuming, verdict) => {
    const { stage, published } = twoCommitted({ consuming, effect: 'row' });
    stage.actUpTo('relay', 'update');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.rest();
    expect(published()).toEqual([3, 4, 3, 4]);
    expect(stage.judged('effect-once').kind).toBe(verdict);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('begins the batch anew where the broker was not heard in the middle of it', () => {
    const { stage, published, left } = twoCommitted();
    stage.actUpTo('relay', 'publish');
    stage.act('relay');
    stage.act('relay', 'request-lost');
    expect([published(), left()]).toEqual([[3], [3, 4]]);
    stage.rest();
    expect(published()).toEqual([3, 3, 4]);
  });

  test('stands still at a row that can’t be published, with what came before it in the batch unmarked', () => {
    const { stage, published, left } = twoCommitted();
    stage.actUpTo('relay', 'publish');
    stage.act('relay');
    stage.act('relay', 'too-large');
    stage.rest();
    expect([stage.wants('relay'), published(), left()]).toEqual(['await-publishable', [3], [3, 4]]);
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
    stage.move({ kind: 'raise-limit', eventId: 4 });
    stage.rest();
    expect([published(), left()]).toEqual([[3, 3, 4], []]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('two relays that pass over locked rows share the table by batches, and one overtakes the other', () => {
    const { stage, published, left } = relayStage({ publishing: 'outbox-batch', relays: 'two-skip-locked' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actUpTo('relay-1', 'publish');
    for (const [intent, total] of [
      ['c2', 80],
      ['c3', 90],
    ] as const)
      stage.actOn(stage.ask(intent, revise(total)));
    stage.actUpTo('relay-2', 'commit');
    expect(published()).toEqual([4, 5]);
    stage.rest();
    expect([published(), left()]).toEqual([[4, 5, 3], []]);
    expect(stage.judged('in-order')).toMatchObject({ kind: 'broken' });
  });
});
