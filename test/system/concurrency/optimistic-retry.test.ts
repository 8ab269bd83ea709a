import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';
import { interleave } from '../../support/two-revisions.ts';

const revise = (total: number) => orderCommand('ReviseOrder', { total });

describe('optimistic locking with a retry', () => {
  test('accepts both commands, one after the other', () => {
    const stage = interleave('optimistic-retry');
    expect(stage.answers()).toMatchObject({
      c1: { kind: 'accepted', version: 2 },
      c2: { kind: 'accepted', version: 3 },
    });
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('decides again on the new state: what was approved meanwhile is not rejected any more', () => {
    const stage = interleave('optimistic-retry', 'ApproveOrder', 'RejectOrder');
    expect(stage.answers()).toMatchObject({
      c1: { kind: 'accepted' },
      c2: { kind: 'rejected', rejection: 'OrderNotPending', detail: { status: 'APPROVED' } },
    });
    expect(typesOf(stage)).toEqual(['OrderApproved v2']);
  });

  test('gives up as a conflict after three retries', () => {
    const stage = openOrders({ concurrency: 'optimistic-retry' });
    const slow = stage.ask('slow', revise(999));
    for (let count = 1; count <= 4; count += 1) {
      stage.actUpTo(slow, 'insert');
      stage.actOn(stage.ask(`quick-${count}`, revise(count), 'order-service-2'));
      stage.actUpTo(slow, 'rollback');
      stage.act(slow);
    }
    stage.rest();
    expect(stage.answers()).toMatchObject({
      slow: { kind: 'conflict' },
      'quick-4': { kind: 'accepted', version: 5 },
    });
  });

  test('succeeds with the third retry', () => {
    const stage = openOrders({ concurrency: 'optimistic-retry' });
    const slow = stage.ask('slow', revise(999));
    for (let count = 1; count <= 3; count += 1) {
      stage.actUpTo(slow, 'insert');
      stage.actOn(stage.ask(`quick-${count}`, revise(count), 'order-service-2'));
      stage.actUpTo(slow, 'rollback');
      stage.act(slow);
    }
    stage.rest();
    expect(stage.answers()).toMatchObject({ slow: { kind: 'accepted', version: 5 } });
  });
});
