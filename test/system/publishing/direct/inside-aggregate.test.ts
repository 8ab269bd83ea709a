import { describe, expect, test } from 'vitest';
import { orderCommand } from '../../../support/order-lab.ts';
import { culprit, culpritAt, openOrders, typesOf, type OrderStage } from '../../../support/order-stage.ts';

const revise = (total = 120) => orderCommand('ReviseOrder', { total });
const phantom = { kind: 'broken', culprits: [culprit('OrderRevised', 3, { kind: 'never-committed' })] };
const open = () => openOrders({ publishing: 'inside-aggregate' });
const publishedIds = (stage: OrderStage) =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );

describe('publishing inside the aggregate', () => {
  test('brings an event to every subscriber where its transaction commits', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise()));
    stage.rest();
    for (const promise of ['no-lost-event', 'no-phantom-event', 'no-early-event', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('publishes under the id that the event is stored with', () => {
    const stage = open();
    stage.actOn(stage.ask('c1', revise()));
    expect(publishedIds(stage)).toEqual([3]);
    expect(stage.rows('events', 'order-service').at(-1)).toMatchObject({
      event_id: 3,
      triggering_event: 'c1',
    });
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
    expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
  });

  test('tells of a change that never was without any fault: of two at once one conflicts', () => {
    const stage = open();
    const [first, second] = [stage.ask('c1', revise()), stage.ask('c2', revise(80), 'order-service-2')];
    for (const handler of [first, second]) {
      stage.actUpTo(handler, 'publish');
      stage.act(handler);
    }
    stage.actOn(first);
    stage.actOn(second);
    expect(stage.answers()).toMatchObject({ c1: { kind: 'accepted' }, c2: { kind: 'conflict' } });
    expect(stage.judged('no-phantom-event')).toEqual({
      kind: 'broken',
      culprits: [culprit('OrderRevised', 4, { kind: 'never-committed' })],
    });
    expect(stage.now().faultsUsed).toEqual({});
  });

  test('lets a subscriber act before the commit, without any fault', () => {
    const stage = open();
    const handler = stage.ask('c1', revise());
    stage.actUpTo(handler, 'commit');
    stage.actOn('projection');
    expect(stage.judged('no-early-event')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'projection')],
    });
    stage.rest();
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
  });

  test('refuses the command where the broker is away, and leaves nothing', () => {
    const stage = open();
    stage.move({ kind: 'take-down', place: 'broker' });
    stage.actOn(stage.ask('c1', revise()));
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
    expect(typesOf(stage)).toEqual([]);
    expect(stage.judged('no-phantom-event')).toEqual({ kind: 'kept' });
  });

  test('gives up where no id can be drawn, and publishes nothing', () => {
    const stage = open();
    const handler = stage.ask('c1', revise());
    stage.actUpTo(handler, 'next-id');
    stage.act(handler, 'refused');
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
    expect(publishedIds(stage)).toEqual([]);
  });
});
