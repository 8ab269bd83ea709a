import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { culpritAt, openOrders, typesOf, type OrderStage } from '../../../support/order-stage.ts';

const revise = (total = 120) => orderCommand('ReviseOrder', { total });
const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
const open = (consuming = 'checkpoint-inside') =>
  openOrders({ publishing: 'catch-up-subscription', consuming });
const appliedBy = (stage: OrderStage, who: string): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) =>
        fact.kind === 'event-applied' && fact.subscriber === who ? [fact.event.id] : [],
      ),
    );
const checkpoints = (stage: OrderStage): unknown =>
  ['projection', 'notification'].map((who) => stage.rows('checkpoints', who).map(({ offset }) => offset));

describe('a catch-up subscription', () => {
  test('brings each event to every subscriber once, with neither broker nor relay nor outbox', () => {
    const stage = open('naive');
    const { places, links, properties } = stage.machine.definition;
    expect(places.filter(({ kind }) => kind === 'broker' || kind === 'relay')).toEqual([]);
    expect(links).toContainEqual({ from: 'projection', to: 'order-database' });
    expect(stage.now().brokers).toEqual({});
    stage.actOn(stage.ask('c1', revise()));
    stage.rest();
    expect([appliedBy(stage, 'projection'), appliedBy(stage, 'notification')]).toEqual([[3], [3]]);
    for (const { id } of properties) expect(stage.judged(id)).toEqual({ kind: 'kept' });
  });

  test('moves each subscriber’s checkpoint also past what is not for it', () => {
    const stage = open();
    expect(checkpoints(stage)).toEqual([[2], [2]]);
    const customer = { type: 'CreateCustomer', aggregateType: 'Customer', aggregateId: 'customer-2' };
    stage.actOn(stage.ask('c1', { ...customer, data: { name: 'Jun', creditLimit: 5 } }));
    stage.rest();
    expect(checkpoints(stage)).toEqual([[3], [3]]);
    expect([appliedBy(stage, 'projection'), appliedBy(stage, 'notification')]).toEqual([[3], []]);
  });

  test('misses nothing where the lower id commits last: it reads in the order of commits', () => {
    const stage = open();
    const slow = stage.ask('c1', revise());
    stage.actUpTo(slow, 'commit');
    stage.actOn(stage.ask('c2', create, 'order-service-2'));
    stage.actOn('projection');
    stage.rest();
    expect(appliedBy(stage, 'projection')).toEqual([4, 3]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('lets nobody hear of what rolls back', () => {
    const stage = open();
    const handler = stage.ask('c1', revise());
    stage.actUpTo(handler, 'commit');
    stage.act(handler, 'refused');
    stage.rest();
    expect([typesOf(stage), appliedBy(stage, 'projection')]).toEqual([[], []]);
    expect(stage.machine.definition.properties.map(({ id }) => id)).not.toContain('no-phantom-event');
  });

  test('lets a subscriber that was away catch up', () => {
    const stage = open();
    stage.move({ kind: 'crash', place: 'projection' });
    stage.actOn(stage.ask('c1', revise()));
    stage.actOn(stage.ask('c2', revise(80)));
    stage.rest();
    expect(appliedBy(stage, 'projection')).toEqual([3, 4]);
    expect(stage.judged('read-model-correct')).toEqual({ kind: 'kept' });
  });

  test('lets those who cannot reach the store wait, and go on then', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise()));
    stage.move({ kind: 'take-down', place: 'order-database' });
    expect(stage.outcomes('projection')).toEqual([]);
    expect(stage.judged('no-stuck-message')).toMatchObject({ kind: 'waiting' });
    stage.rest();
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('lets one who cannot reach its checkpoint wait, and does not spin', () => {
    const stage = open();
    stage.move({ kind: 'crash', place: 'projection' });
    stage.move({ kind: 'take-down', place: 'projection-database' });
    stage.move({ kind: 'recover', place: 'projection' });
    expect(stage.actOn('projection')).toEqual([{ ok: false, failure: 'refused' }]);
    expect(stage.wants('projection')).toBe('await-reachable');
  });

  test.each<readonly [consuming: string, before: string, promise: string, verdict: string]>([
    ['ack-first', 'select', 'no-lost-event', 'broken'],
    ['naive', 'put', 'effect-once', 'broken'],
    ['dedupe-apart-effect-first', 'insert', 'effect-once', 'broken'],
    ['dedupe-apart-mark-first', 'begin', 'no-lost-event', 'broken'],
    ['idempotent', 'put', 'effect-once', 'kept'],
    ['checkpoint-inside', 'commit', 'effect-once', 'kept'],
  ])(
    'with a consumer that is %s: dies before its %s, and %s is %s',
    (consuming, before, promise, verdict) => {
      const stage = open(consuming);
      stage.actOn(stage.ask('c1', revise()));
      stage.actUpTo('projection', 'read-log');
      stage.act('projection');
      // The checkpoint is stored with a put, as the read model is: the last one counts.
      const isThere = () => stage.wants('projection') === before && (before !== 'put' || hasWorked(stage));
      while (!isThere()) stage.act('projection');
      stage.move({ kind: 'crash', place: 'projection' });
      stage.rest();
      expect(stage.judged(promise).kind).toBe(verdict);
      expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    },
  );
});

const hasWorked = (stage: OrderStage): boolean => appliedBy(stage, 'projection').length > 0;

test('an e-mail is outside the transaction that keeps the checkpoint: dying in between sends it twice', () => {
  const stage = open();
  stage.actOn(stage.ask('c1', revise()));
  stage.actUpTo('notification', 'commit');
  stage.move({ kind: 'crash', place: 'notification' });
  stage.rest();
  expect(stage.judged('effect-once')).toEqual({
    kind: 'broken',
    culprits: [culpritAt('OrderRevised', 3, 'notification')],
  });
});
