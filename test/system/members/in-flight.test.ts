import { describe, expect, test } from 'vitest';
import { revise, relayStage } from '../../support/relay-stage.ts';

const workers = ['projection', 'projection:2'] as const;

/** Two events of one order are in the broker, and each worker has one of them in hand. */
function inHand(consuming: string) {
  const { stage } = relayStage({ consuming, members: 'in-flight', effect: 'row' });
  for (const total of [110, 120]) {
    stage.actOn(stage.ask(`c${String(total)}`, revise(total)));
    stage.actOn('relay');
  }
  for (const worker of workers) stage.act(worker);
  const committed = (): readonly number[] =>
    Object.values(stage.now().brokers['broker']?.groups['projection']?.committed ?? {});
  return { stage, committed };
}

describe('several messages in flight', () => {
  test('[B15] the second is done first: order is broken without any fault', () => {
    const { stage } = inHand('idempotent');
    stage.actUpTo('projection:2', 'poll');
    expect(stage.judged('in-order').kind).toBe('kept');
    stage.rest();
    expect(stage.judged('in-order').kind).toBe('broken');
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });

  test('[B15] the highest offset stays committed when a lower one is done', () => {
    const { stage, committed } = inHand('idempotent');
    stage.actUpTo('projection:2', 'poll');
    const before = committed();
    stage.actUpTo('projection', 'poll');
    expect(committed()).toEqual(before);
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('[B15] [K6] both workers die together, and what only one of them had done is lost for good', () => {
    const { stage } = inHand('idempotent');
    stage.actUpTo('projection:2', 'poll');
    stage.move({ kind: 'crash', place: 'projection' });
    expect(workers.map((worker) => stage.wants(worker))).toEqual([null, null]);
    stage.move({ kind: 'recover', place: 'projection' });
    expect(workers.map((worker) => stage.wants(worker))).toEqual(['poll', 'poll']);
    stage.rest();
    expect(stage.judged('no-lost-event').kind).toBe('broken');
  });

  test('who looks at the version puts aside what came too early, and loses nothing', () => {
    const { stage } = inHand('version-checked');
    stage.actUpTo('projection:2', 'poll');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    for (const promise of ['in-order', 'no-lost-event', 'no-stuck-message', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });
});
