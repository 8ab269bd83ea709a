import { describe, expect, test } from 'vitest';
import { revise } from '../../../src/scenarios/order/story-parts.ts';
import { membersVariants } from '../../../src/system/members/members-table.ts';
import { openRebuild } from '../../support/rebuilt-stages.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';

const opened = (slots: Parameters<typeof openRebuild>[1] = {}) => {
  const stage = openRebuild('in-place', slots);
  return { ...stage, told: (wanted: Fact['kind']) => stage.told(({ kind }) => kind === wanted) };
};

/** The rebuilder's daemon. */
const work = 'rebuilder';
const kept = ['read-model-correct', 'effect-once', 'in-order', 'no-lost-event', 'no-stuck-message'];

describe('[R3] a read model that is rebuilt in place', () => {
  test.each(membersVariants.map(({ id }) => id))('says at rest what the events say, with %s', (members) => {
    const stage = opened({ effect: 'row', members });
    stage.orders();
    const before = stage.now().databases['projection']?.tables['order_view'];
    stage.rest();
    expect(stage.told('view-cleared')).toBe(1);
    expect(stage.now().databases['projection']?.tables['order_view']).toEqual(before);
    for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
  });

  test('[P28] is read half-built by whoever asks once it is cleared', () => {
    const stage = opened();
    stage.orders();
    stage.actUpTo(work, 'commit');
    stage.actOn(work);
    expect(stage.told('view-cleared')).toBe(1);
    stage.asks('q1');
    expect(stage.judged('no-half-read')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'answer', intent: 'q1', aggregateId: 'order-1', shown: 0, told: 1 }],
    });
  });

  test('[P28] is read whole before and after', () => {
    const stage = opened();
    stage.asks('q1');
    stage.orders();
    stage.rest();
    stage.asks('q2');
    expect(stage.judged('no-half-read').kind).toBe('kept');
  });
});

describe('[R3] mails while events come again', () => {
  test.each(['idempotent', 'naive', 'version-checked'])(
    'go out again where nobody is muted, with %s',
    (consuming) => {
      const stage = opened({ reactors: 'not-muted', consuming });
      stage.orders();
      stage.rest();
      expect(stage.mails()).toBe(1);
      expect(stage.judged('effect-once').kind).toBe('broken');
    },
  );

  test.each(['idempotent', 'naive', 'version-checked'])(
    'do not where they are muted, and new ones do, with %s',
    (consuming) => {
      const stage = opened({ reactors: 'muted', consuming });
      stage.orders();
      stage.rest();
      expect(stage.mails()).toBe(0);
      stage.ask('c1', revise(150));
      stage.rest();
      expect(stage.mails()).toBe(1);
      for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
    },
  );

  test('an event that was not read before the rebuild is told of after it', () => {
    const stage = opened({ reactors: 'muted' });
    stage.move({ kind: 'crash', place: 'notification' });
    stage.ask('c1', revise(150));
    stage.actOn('order-service-1:c1');
    stage.actOn('relay');
    stage.orders();
    stage.rest();
    expect(stage.mails()).toBe(1);
    expect(stage.judged('no-lost-event').kind).toBe('kept');
  });
});

describe('[R3] [K6] a rebuilder that dies', () => {
  /** So many ops it takes for one rebuild, its first wait and the last of what it does. */
  const opCount = 30;

  test.each(Array.from({ length: opCount }, (_, index) => index))(
    'after %i of its ops goes on once it is back',
    (count) => {
      const stage = opened({ reactors: 'muted' });
      stage.orders();
      stage.actOn(work, count);
      stage.move({ kind: 'crash', place: 'rebuilder' });
      stage.ask('c1', revise(150));
      stage.rest();
      expect(stage.rows('rebuilds', 'projection')).toEqual([]);
      expect(stage.mails()).toBe(1);
      for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
    },
  );
});
