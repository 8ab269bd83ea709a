import { describe, expect, test } from 'vitest';
import { brokenBy, type Striking } from '../../support/computed-verdicts.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { culprit, culpritAt, openOrders, typesOf } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const publishing = 'outbox-apart';
const open = () => openOrders({ publishing });
const apart = {
  kind: 'broken',
  culprits: [culprit('OrderRevised', 3, { kind: 'without-outbox-row' })],
};

describe('an outbox in a second transaction', () => {
  test('brings an event to every subscriber where nothing goes wrong, though both were never together', () => {
    const stage = open();
    expect(stage.judged('atomic-outbox')).toEqual({ kind: 'kept' });
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.act(handler);
    expect(stage.rows('outbox', 'order-service').map(({ id }) => id)).toEqual([1, 2]);
    expect(stage.judged('atomic-outbox')).toEqual(apart);
    stage.rest();
    expect(stage.rows('outbox', 'order-service').map(({ id }) => id)).toEqual([1, 2, 3]);
    for (const promise of ['no-lost-event', 'read-model-correct', 'no-phantom-event'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
    // What has come apart is told once, whatever comes later (P11).
    expect(stage.judged('atomic-outbox')).toEqual(apart);
  });

  test.each([
    ['the service dies', 'begin', null],
    ['the second insert loses its connection', 'insert', 'connection-lost'],
    ['the second commit is refused', 'commit', 'refused'],
  ] as const)('loses the event where %s after the commit', (_, op, outcome) => {
    const stage = open();
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.act(handler);
    stage.actUpTo(handler, op);
    if (outcome === null) stage.move({ kind: 'crash', place: 'order-service-1' });
    else stage.act(handler, outcome);
    stage.rest();
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    expect(stage.rows('outbox', 'order-service').map(({ id }) => id)).toEqual([1, 2]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: ['notification', 'projection'].map((who) => culpritAt('OrderRevised', 3, who)),
    });
    if (outcome !== null) expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' } });
  });

  const lost = ['atomic-outbox', 'no-lost-event', 'read-model-correct'];
  test.each<readonly [striking: Striking, broken: readonly string[]]>([
    ['nothing', ['atomic-outbox']],
    ['redelivery', ['atomic-outbox']],
    ['crash', lost],
    ['refused', lost],
    ['request-lost', lost],
    // The first commit's: the service takes it for failed.
    ['reply-lost', lost],
    ['outage', lost],
  ])('with %s breaks %j, however many relays there are', (striking, broken) => {
    for (const relays of ['one', 'two', 'two-skip-locked'])
      expect(brokenBy({ publishing, relays }, striking)).toEqual(broken);
  });
});
