import { describe, expect, test } from 'vitest';
import { culprit, typesOf } from '../../support/order-stage.ts';
import { interleave } from '../../support/two-revisions.ts';

describe('no concurrency control', () => {
  test('accepts both of two commands that were decided on one version, and one update is lost', () => {
    const stage = interleave('none');
    expect(stage.answers()).toMatchObject({
      c1: { kind: 'accepted', version: 2 },
      c2: { kind: 'accepted', version: 2 },
    });
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v2']);
    expect(stage.judged('no-lost-update')).toEqual({
      kind: 'broken',
      culprits: [culprit('OrderRevised', 4, { kind: 'out-of-date', basedOn: 1, last: 2 })],
    });
    expect(stage.entries().filter(({ broke }) => broke.length > 0)).toMatchObject([
      { actor: 'order-service-2:c2', op: { kind: 'commit' }, broke: ['no-lost-update'] },
    ]);
  });

  test('accepts decisions that exclude each other: an order approved and rejected', () => {
    const stage = interleave('none', 'ApproveOrder', 'RejectOrder');
    expect(typesOf(stage)).toEqual(['OrderApproved v2', 'OrderRejected v2']);
  });
});
