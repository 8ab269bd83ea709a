import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { relayStage, revise } from '../../../support/relay-stage.ts';

const create = (id: string) => orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, id);
const open = (consuming = 'idempotent') => relayStage({ publishing: 'transaction-horizon', consuming });
type Opened = ReturnType<typeof open>;

const transactionsOf = ({ stage }: Opened) =>
  stage.rows('events', 'order-service').map((row) => [row['event_id'], row['transaction_id']]);

/** The lower id is drawn and on its way, and the higher one is committed. */
function overlapping(opened: Opened) {
  const slow = opened.stage.ask('c1', revise(120));
  opened.stage.actUpTo(slow, 'commit');
  opened.stage.actOn(opened.stage.ask('c2', create('order-2'), 'order-service-2'));
  return slow;
}

describe('a cursor behind the oldest open transaction', () => {
  test('events carry the id of their transaction, and the cursor both', () => {
    const opened = open();
    opened.stage.actOn(opened.stage.ask('c1', revise(120)));
    opened.stage.rest();
    expect(transactionsOf(opened)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(opened.stage.rows('relay_cursor', 'order-service')).toEqual([
      { name: 'relay', transaction_id: 3, event_id: 3 },
    ]);
  });

  test('waits while an older transaction is open, and then publishes both', () => {
    const opened = open();
    const slow = overlapping(opened);
    expect(opened.stage.outcomes('relay')).toEqual([]);
    opened.stage.actOn(slow);
    opened.stage.rest();
    expect(opened.published()).toEqual([3, 4]);
    expect(opened.stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test.each(['refused', 'request-lost'] as const)('a commit that is %s lets it read on', (outcome) => {
    const opened = open();
    const slow = overlapping(opened);
    opened.stage.act(slow, outcome);
    opened.stage.rest();
    expect(opened.published()).toEqual([4]);
    expect(opened.stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('a service that dies with its transaction lets it read on', () => {
    const opened = open();
    overlapping(opened);
    opened.stage.move({ kind: 'crash', place: 'order-service-1' });
    expect(opened.stage.natural('relay')).toBe('done');
    opened.stage.rest();
    expect(opened.published()).toEqual([4]);
  });

  test('one transaction that takes long holds everything back, whatever was committed since', () => {
    const opened = open();
    const slow = overlapping(opened);
    for (const id of ['order-3', 'order-4'])
      opened.stage.actOn(opened.stage.ask(id, create(id), 'order-service-2'));
    expect(opened.stage.natural('relay')).toBeNull();
    expect(opened.published()).toEqual([]);
    opened.stage.actOn(slow);
    opened.stage.rest();
    expect(opened.published()).toEqual([3, 4, 5, 6]);
  });

  test('the order is that of the transactions’ ids: neither that of the commits nor that of the event ids', () => {
    const opened = open();
    const { stage } = opened;
    // A new order writes its row in `entities` first, and draws the id of its event later.
    const first = stage.ask('c1', create('order-2'));
    stage.actUpTo(first, 'insert');
    stage.act(first);
    stage.actOn(stage.ask('c2', revise(120), 'order-service-2'));
    stage.actOn(first);
    stage.rest();
    expect(transactionsOf(opened).slice(2)).toEqual([
      [3, 4],
      [4, 3],
    ]);
    expect(opened.published()).toEqual([4, 3]);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('goes on after the stored cursor when the relay starts again', () => {
    const opened = open('naive');
    opened.stage.actOn(opened.stage.ask('c1', revise(120)));
    opened.stage.rest();
    opened.stage.move({ kind: 'crash', place: 'relay' });
    opened.stage.actOn(opened.stage.ask('c2', create('order-2'), 'order-service-2'));
    opened.stage.rest();
    expect(opened.published()).toEqual([3, 4]);
  });

  test('publishes again where the relay dies before it has stored its cursor; the consumer must bear it', () => {
    const opened = open('naive');
    opened.stage.actOn(opened.stage.ask('c1', revise(120)));
    opened.stage.actUpTo('relay', 'put');
    opened.stage.move({ kind: 'crash', place: 'relay' });
    opened.stage.rest();
    expect(opened.published()).toEqual([3, 3]);
    expect(opened.stage.judged('effect-once')).toMatchObject({ kind: 'broken' });
  });

  test('waits for a broker that is away, and for its database when it starts without one', () => {
    const { stage } = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise(120)));
    stage.actOn('relay');
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.move({ kind: 'crash', place: 'relay' });
    stage.move({ kind: 'take-down', place: 'order-database' });
    stage.move({ kind: 'recover', place: 'relay' });
    expect(stage.actOn('relay')).toEqual([{ ok: false, failure: 'refused' }]);
    expect(stage.wants('relay')).toBe('await-reachable');
    stage.rest();
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });
});
