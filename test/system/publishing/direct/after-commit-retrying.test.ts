import { describe, expect, test } from 'vitest';
import { brokenBy, type Striking } from '../../../support/computed-verdicts.ts';
import { orderCommand } from '../../../support/order-lab.ts';
import { openOrders, typesOf, type OrderStage } from '../../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const open = () => openOrders({ publishing: 'after-commit-retrying', consuming: 'naive', effect: 'row' });
const published = (stage: OrderStage): number =>
  stage.entries().flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'event-published')).length;

describe('publishing after the commit, with retries in memory', () => {
  test('waits while the broker is away, publishes then, and answers only then', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    const handler = stage.ask('c1', revise);
    stage.actOn(handler);
    expect(stage.wants(handler)).toBe('await-reachable');
    expect([typesOf(stage), stage.answers()]).toEqual([['OrderRevised v2'], {}]);
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' } });
    for (const promise of ['no-lost-event', 'effect-once', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('loses the event all the same where the service dies while it waits: nothing remembers it', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    expect([typesOf(stage), published(stage)]).toEqual([['OrderRevised v2'], 0]);
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
  });

  test('publishes a second copy where only the reply was lost', () => {
    const stage = open();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'publish');
    stage.act(handler, 'reply-lost');
    stage.rest();
    expect(published(stage)).toBe(2);
    expect(stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
  });

  const lost = ['no-lost-event', 'read-model-correct'];
  test.each<readonly [striking: Striking, idempotent: readonly string[], naive: readonly string[]]>([
    ['nothing', [], []],
    ['refused', [], []],
    ['request-lost', [], []],
    ['outage', [], []],
    ['redelivery', [], ['effect-once', 'read-model-correct']],
    ['crash', lost, ['effect-once', ...lost]],
    // The commit's: the service takes it for failed and never comes to publish.
    ['reply-lost', lost, ['effect-once', ...lost]],
  ])('with %s breaks %j before an idempotent consumer, %j before a naive one', (striking, ...broken) => {
    const slots = { publishing: 'after-commit-retrying' };
    expect(['idempotent', 'naive'].map((consuming) => brokenBy({ ...slots, consuming }, striking))).toEqual(
      broken,
    );
  });
});
