import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';

const revise = (total: number) => orderCommand('ReviseOrder', { total });

describe('a conflict that is swallowed', () => {
  test('tells both clients that they are done, and keeps the event of one', () => {
    const stage = openOrders({ concurrency: 'conflict-swallowed' });
    const first = stage.ask('c1', revise(110));
    stage.actUpTo(first, 'insert');
    const second = stage.ask('c2', revise(120), 'order-service-2');
    stage.actUpTo(second, 'insert');
    stage.act(first);
    expect(stage.outcomes(second)).toEqual([]);
    stage.actOn(first);
    expect(stage.act(second)).toEqual({ ok: true, value: null });
    stage.rest();

    expect(stage.answers()).toMatchObject({
      c1: { kind: 'accepted', version: 2 },
      c2: { kind: 'accepted', version: 2 },
    });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.judged('answered-truly')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'command', intent: 'c2' }],
    });
    // The stream is whole: what was never written can't be overwritten, and nobody waits for it.
    for (const promise of ['no-lost-update', 'atomic-outbox', 'no-lost-event', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
    expect(stage.rows('outbox', 'order-service').map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('is none where the commands come one after the other', () => {
    const stage = openOrders({ concurrency: 'conflict-swallowed' });
    stage.actOn(stage.ask('c1', revise(110)));
    stage.actOn(stage.ask('c2', revise(120)));
    stage.rest();
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('answered-truly')).toEqual({ kind: 'kept' });
  });
});
