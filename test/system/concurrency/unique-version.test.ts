import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';

const revise = (total: number) => orderCommand('ReviseOrder', { total });

/** Both have decided on version 1; the first has inserted its event, the second is about to. */
function contended() {
  const stage = openOrders({ concurrency: 'unique-version' });
  const first = stage.ask('c1', revise(110));
  stage.actUpTo(first, 'insert');
  const second = stage.ask('c2', revise(120), 'order-service-2');
  stage.actUpTo(second, 'insert');
  stage.act(first);
  return { stage, first, second };
}

describe('a unique index on the version', () => {
  test('[D1] accepts one of two commands that were decided on one version; the other is a conflict', () => {
    const { stage, first, second } = contended();
    expect(stage.outcomes(second)).toEqual([]);
    stage.actOn(first);
    expect(stage.act(second)).toEqual({ ok: false, failure: 'duplicate-key' });
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted', version: 2 }, c2: { kind: 'conflict' } });
    expect(typesOf(stage)).toEqual(['OrderRevised v2']);
    for (const promise of ['no-lost-update', 'answered-truly'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('lets the second go on where the first dies, with the id that it had before it waited', () => {
    const { stage, second } = contended();
    stage.move({ kind: 'crash', place: 'order-service-1' });
    expect(stage.act(second)).toMatchObject({ ok: true, value: { event_id: 4, entity_version: 2 } });
    stage.rest();
    expect(stage.answers()).toMatchObject({ c2: { kind: 'accepted', version: 2 } });
  });

  test('needs no version in the WHERE: the second update would find its row', () => {
    const { stage, first, second } = contended();
    stage.actOn(first);
    stage.actOn(second);
    const wheres = stage
      .entries()
      .flatMap(({ op }) => (op?.kind === 'update' && op.table === 'entities' ? [Object.keys(op.where)] : []));
    expect(wheres).toEqual([['entity_type', 'entity_id']]);
  });

  test('leaves other aggregates alone', () => {
    const { stage } = contended();
    const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 1 }, 'order-2');
    stage.actOn(stage.ask('c3', create, 'order-service-2'));
    expect(stage.answers()['c3']).toMatchObject({ kind: 'accepted' });
  });

  test('answers "failed" where no id is to be had', () => {
    const stage = openOrders({ concurrency: 'unique-version' });
    const handler = stage.ask('c1', revise(110));
    stage.actUpTo(handler, 'next-id');
    stage.act(handler, 'request-lost');
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
    expect(typesOf(stage)).toEqual([]);
  });
});
