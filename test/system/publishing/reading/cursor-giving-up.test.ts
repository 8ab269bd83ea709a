import { describe, expect, test } from 'vitest';
import { settle } from '../../../../src/kernel/machine/rest.ts';
import { orderCommand } from '../../../support/order-lab.ts';
import { culpritAt } from '../../../support/order-stage.ts';
import { relayStage, revise } from '../../../support/relay-stage.ts';

const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
const open = () => relayStage({ publishing: 'cursor-giving-up' });

/** The lower id is drawn and on its way, and the higher one is committed. */
function atTheGap() {
  const { stage, published } = open();
  const slow = stage.ask('c1', revise(120));
  stage.actUpTo(slow, 'commit');
  stage.actOn(stage.ask('c2', create, 'order-service-2'));
  return { stage, published, slow };
}

describe('a cursor that waits at gaps for a while', () => {
  test('publishes both where the slow transaction commits before its patience is over', () => {
    const { stage, published, slow } = atTheGap();
    stage.actOn(slow);
    stage.rest();
    expect(published()).toEqual([3, 4]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('skips for ever what commits after its patience was over, without any fault', () => {
    const { stage, published, slow } = atTheGap();
    stage.act('relay');
    stage.actOn(slow);
    stage.rest();
    expect(published()).toEqual([4]);
    expect(stage.judged('no-lost-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'notification'), culpritAt('OrderRevised', 3, 'projection')],
    });
    expect(stage.now().faultsUsed).toEqual({});
  });

  test('goes on behind an id that was rolled back, and loses nothing', () => {
    const { stage, published, slow } = atTheGap();
    stage.act(slow, 'refused');
    stage.rest();
    expect(published()).toEqual([4]);
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('[K5] [K7] a gap with nothing behind it is no reason to move: it waits, at rest', () => {
    const { stage } = open();
    const rolledBack = stage.ask('c1', revise(120));
    stage.actUpTo(rolledBack, 'commit');
    stage.act(rolledBack, 'refused');
    stage.rest();
    expect(stage.outcomes('relay')).toEqual([]);
  });

  test('[K8] what comes of a world that is left alone is told with the patience to wait for who is at work', () => {
    const { stage } = atTheGap();
    const { world, isAtRest } = settle(stage.machine, stage.now(), 2_000);
    expect(isAtRest).toBe(true);
    expect(world.databases['order-service']?.tables['relay_cursor']?.rows.size).toBe(1);
    const published = Object.values(world.brokers['broker']?.partitions ?? {});
    expect(published.reduce((sum, { size }) => sum + size, 0)).toBe(4);
  });
});
