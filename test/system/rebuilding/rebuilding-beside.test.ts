import { describe, expect, test } from 'vitest';
import { revise } from '../../../src/scenarios/order/story-parts.ts';
import { openRebuild } from '../../support/rebuilt-stages.ts';

const opened = (slots: Parameters<typeof openRebuild>[1] = {}) => {
  const stage = openRebuild('beside', slots);
  return {
    ...stage,
    switches: () => stage.told((fact) => fact.kind === 'view-cleared' && fact.subscriber === 'projection'),
    view: () => stage.rows('order_view', 'projection'),
    next: () => stage.rows('order_view_next', 'projection'),
  };
};

/** The rebuilder's daemon. */
const work = 'rebuilder';
const kept = [
  'read-model-correct',
  'effect-once',
  'in-order',
  'no-lost-event',
  'no-stuck-message',
  'no-half-read',
];
const consumings = [
  'idempotent',
  'insert-first',
  'check-first',
  'dedupe-apart-mark-first',
  'dedupe-apart-effect-first',
  'version-checked',
  'naive',
] as const;

describe('[R3] a read model that is rebuilt beside the one that is read', () => {
  test.each(consumings)(
    'says at rest what the events say, and no mail goes out again, with %s',
    (consuming) => {
      const stage = opened({ consuming });
      stage.ask('c1', revise(150));
      stage.rest();
      const [before, mails] = [stage.view(), stage.mails()];
      stage.orders();
      stage.rest();
      expect(stage.switches()).toBe(1);
      expect(stage.view()).toEqual(before);
      expect(stage.next()).toEqual([]);
      expect(stage.mails()).toBe(mails);
      stage.ask('c2', revise(160));
      stage.rest();
      expect(stage.view()).toMatchObject([{ total: 160, changes: 3 }]);
      for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
    },
  );

  test('[P28] is read whole at each of its moves', () => {
    const stage = opened();
    stage.orders();
    for (let count = 0; stage.rows('rebuilds', 'projection').length > 0; count += 1) {
      stage.actOn(work, 1);
      stage.asks(`q${count}`);
    }
    expect(stage.switches()).toBe(1);
    expect(stage.judged('no-half-read').kind).toBe('kept');
    expect(stage.judged('read-your-writes').kind).toBe('kept');
  });

  test('takes the place of the first in one move, with all that its rows are made of', () => {
    const stage = opened();
    stage.orders();
    stage.actUpTo(work, 'direct-group');
    while (stage.switches() === 0) {
      expect(stage.view()).toHaveLength(1);
      stage.actOn(work, 1);
    }
    expect(stage.view()).toHaveLength(1);
    expect(stage.next()).toEqual([]);
  });

  test('is filled with what comes meanwhile, too', () => {
    const stage = opened();
    stage.orders();
    stage.actUpTo(work, 'poll');
    stage.ask('c1', revise(150));
    stage.rest();
    expect(stage.view()).toMatchObject([{ total: 150, changes: 2 }]);
    for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
  });

  test('has what the first has lost', () => {
    const stage = opened({ consuming: 'ack-first' });
    stage.ask('c1', revise(150));
    stage.actOn('order-service-1:c1');
    stage.actOn('relay');
    stage.actUpTo('projection', 'begin');
    stage.move({ kind: 'crash', place: 'projection' });
    stage.rest();
    expect(stage.view()).toMatchObject([{ total: 100 }]);
    stage.orders();
    stage.rest();
    expect(stage.view()).toMatchObject([{ total: 150, changes: 2 }]);
    expect(stage.judged('no-lost-event').kind).toBe('kept');
  });

  test('a second rebuild fills it anew', () => {
    const stage = opened();
    stage.orders('r1');
    stage.rest();
    stage.orders('r2');
    stage.rest();
    expect(stage.switches()).toBe(2);
    for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
  });
});

describe('[R3] [K6] a rebuilder that dies while it fills a second view', () => {
  /** So many ops it takes for one rebuild, its first wait and the last of what it does. */
  const opCount = 45;

  test.each(Array.from({ length: opCount }, (_, index) => index))(
    'after %i of its ops begins anew once it is back',
    (count) => {
      const stage = opened();
      stage.orders();
      stage.actOn(work, count);
      stage.move({ kind: 'crash', place: 'rebuilder' });
      stage.ask('c1', revise(150));
      stage.rest();
      expect(stage.rows('rebuilds', 'projection')).toEqual([]);
      expect(stage.view()).toMatchObject([{ total: 150, changes: 2 }]);
      for (const promise of kept) expect([promise, stage.judged(promise).kind]).toEqual([promise, 'kept']);
    },
  );
});
