import { describe, expect, test } from 'vitest';
import { brokenBy, type Striking } from '../../../support/computed-verdicts.ts';
import { orderCommand } from '../../../support/order-lab.ts';
import { culprit, culpritAt, openOrders, typesOf, type OrderStage } from '../../../support/order-stage.ts';

const revise = (total = 120) => orderCommand('ReviseOrder', { total });
const publishing = 'inside-transaction';
const open = () => openOrders({ publishing });
const phantom = { kind: 'broken', culprits: [culprit('OrderRevised', 3, { kind: 'never-committed' })] };

describe('publishing inside the transaction', () => {
  test('brings an event to every subscriber where its transaction commits', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise()));
    stage.rest();
    for (const promise of ['no-lost-event', 'no-phantom-event', 'no-early-event', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test.each<readonly [what: string, strike: (stage: OrderStage, handler: string) => void]>([
    ['the service dies', (stage) => stage.move({ kind: 'crash', place: 'order-service-1' })],
    ['the database dies', (stage) => stage.move({ kind: 'crash', place: 'order-database' })],
    ['the commit is refused', (stage, handler) => stage.act(handler, 'refused')],
  ])('tells of a change that never was where %s before the commit', (_, strike) => {
    const stage = open();
    const handler = stage.ask('c1', revise());
    stage.actUpTo(handler, 'commit');
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
    strike(stage, handler);
    expect(stage.judged('no-phantom-event')).toEqual(phantom);
    stage.rest();
    expect(typesOf(stage)).toEqual([]);
  });

  test('takes the change back where the publish is refused, and where only its reply is lost, too', () => {
    for (const [outcome, heard] of [
      ['refused', { kind: 'kept' }],
      ['reply-lost', phantom],
    ] as const) {
      const stage = open();
      const handler = stage.ask('c1', revise());
      stage.actUpTo(handler, 'publish');
      stage.act(handler, outcome);
      stage.rest();
      expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
      expect(typesOf(stage)).toEqual([]);
      expect(stage.judged('no-phantom-event')).toEqual(heard);
    }
  });

  test('lets a subscriber act before the commit, without any fault', () => {
    const stage = open();
    stage.actUpTo(stage.ask('c1', revise()), 'commit');
    stage.actOn('projection');
    expect(stage.judged('no-early-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'projection')],
    });
  });

  test('keeps others waiting for the row until the broker has answered and the commit is done', () => {
    const stage = open();
    const [first, second] = [stage.ask('c1', revise()), stage.ask('c2', revise(80), 'order-service-2')];
    stage.actUpTo(first, 'publish');
    stage.actUpTo(second, 'update');
    expect(stage.outcomes(second)).toEqual([]);
    stage.act(first);
    expect(stage.outcomes(second)).toEqual([]);
    stage.actOn(first);
    stage.actOn(second);
    // Of two at once the second has published nothing yet when it meets the conflict.
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { kind: 'conflict' } });
    stage.rest();
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
  });

  const early = ['no-early-event'];
  const phantoms = ['no-early-event', 'no-phantom-event', 'read-model-correct'];
  test.each<readonly [striking: Striking, broken: readonly string[]]>([
    ['nothing', early],
    ['redelivery', early],
    ['crash', phantoms],
    ['refused', phantoms],
    ['request-lost', phantoms],
    ['reply-lost', phantoms],
    ['outage', phantoms],
  ])('with %s breaks %j', (striking, broken) => {
    expect(brokenBy({ publishing }, striking)).toEqual(broken);
  });

  test('keeps the order of two changes of one order, which are published under its lock', () => {
    expect(brokenBy({ publishing }, 'nothing', 2)).toEqual(early);
    expect(brokenBy({ publishing: 'after-commit' }, 'nothing', 2)).toContain('in-order');
  });
});
