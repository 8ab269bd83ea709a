import { describe, expect, test } from 'vitest';
import { brokenBy, type Striking } from '../../../support/computed-verdicts.ts';
import { orderCommand } from '../../../support/order-lab.ts';
import { openOrders, typesOf } from '../../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const publishing = 'after-commit-reporting';

describe('publishing after the commit, with a failure reported', () => {
  test('says "failed" of a change that is committed, which is no false "done"', () => {
    const stage = openOrders({ publishing });
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise));
    stage.rest();
    expect(stage.answers()).toEqual({ c1: { kind: 'failed', reason: 'not-published' } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.judged('answered-truly')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
  });

  test('does not come to empty the list of uncommitted changes where it fails', () => {
    const stage = openOrders({ publishing });
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'publish');
    stage.act(handler, 'refused');
    expect(stage.wants(handler)).toBe('reply');
  });

  test.each([
    ['retry-new-id', ['OrderRevised v2', 'OrderRevised v3', 'OrderRevised v4'], 'broken', 'failed'],
    ['retry-same-id', ['OrderRevised v2'], 'kept', 'accepted'],
    ['once', ['OrderRevised v2'], 'kept', 'failed'],
  ])('with a client that is %s is done as %j while the broker is away', (client, types, kind, answer) => {
    const stage = openOrders({ publishing, client });
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.move({ kind: 'send', intent: 'c1', to: 'order-service-1', command: revise });
    while (stage.machine.natural(stage.now()).length > 0) {
      const [move] = stage.machine.natural(stage.now());
      if (move !== undefined) stage.move(move);
    }
    expect(typesOf(stage)).toEqual(types);
    expect(stage.judged('command-once').kind).toBe(kind);
    expect(stage.answers()['c1']).toMatchObject({ kind: answer });
    // Whoever is recognised is answered, and nothing is published for it.
    stage.rest();
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
  });

  const lost = ['no-lost-event', 'read-model-correct'];
  const twice = ['command-once', ...lost];
  test.each<
    readonly [
      striking: Striking,
      once: readonly string[],
      sameId: readonly string[],
      newId: readonly string[],
    ]
  >([
    ['nothing', [], [], []],
    ['redelivery', [], [], []],
    ['refused', lost, lost, twice],
    ['request-lost', lost, lost, twice],
    ['reply-lost', lost, lost, twice],
    ['outage', lost, lost, twice],
    ['crash', lost, lost, twice],
  ])('with %s breaks %j for who asks once, %j with the same id, %j with a new one', (striking, ...broken) => {
    const clients = ['once', 'retry-same-id', 'retry-new-id'];
    expect(clients.map((client) => brokenBy({ publishing, client }, striking))).toEqual(broken);
  });
});
