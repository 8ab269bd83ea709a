import { describe, expect, test } from 'vitest';
import { typesOf } from '../../support/order-stage.ts';
import { interleave } from '../../support/two-revisions.ts';

describe('optimistic locking', () => {
  test('accepts one of two commands that were decided on one version; the other is a conflict', () => {
    const stage = interleave('optimistic');
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 2 }, c2: { kind: 'conflict' } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.judged('no-lost-update')).toEqual({ kind: 'kept' });
  });

  test('makes the second writer wait for the first, and find no row of its version', () => {
    const stage = interleave('optimistic');
    const updates = stage.entries().filter(({ op }) => op?.kind === 'update' && op.table === 'entities');
    expect(updates.map(({ actor, result }) => [actor, result])).toEqual([
      ['order-service-1:c1', { ok: true, value: 1 }],
      ['order-service-2:c2', { ok: true, value: 0 }],
    ]);
  });

  test('takes back the event that the loser had inserted, and its id is a gap', () => {
    const stage = interleave('optimistic');
    expect(stage.rows('events', 'order-service').map((row) => row['event_id'])).toEqual([1, 2, 3]);
    expect(stage.now().databases['order-service']?.sequences).toEqual({ events: 4 });
  });
});
