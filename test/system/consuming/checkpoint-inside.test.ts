import { describe, expect, test } from 'vitest';
import { orderCommand, orderMachine, startOf, walkOrders } from '../../support/order-lab.ts';
import { openOrders, type OrderStage } from '../../support/order-stage.ts';
import { judge } from '../../../src/kernel/properties/observe.ts';
import type { Culprit } from '../../../src/kernel/properties/property.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';

const slots = { publishing: 'catch-up-subscription', consuming: 'checkpoint-inside' };
const inHand = (): OrderStage => {
  const stage = openOrders(slots);
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actUpTo('projection', 'begin');
  return stage;
};
const kept = ['effect-once', 'no-lost-event', 'in-order', 'read-model-correct', 'no-stuck-message'];

describe('a consumer that keeps its checkpoint in the transaction of the effect', () => {
  test.each<readonly [what: string, strike: (stage: OrderStage) => void]>([
    [
      'dies before its commit',
      (stage) => {
        stage.actUpTo('projection', 'commit');
        stage.move({ kind: 'crash', place: 'projection' });
      },
    ],
    [
      'dies after its commit',
      (stage) => {
        stage.actUpTo('projection', 'commit');
        stage.act('projection');
        stage.move({ kind: 'crash', place: 'projection' });
      },
    ],
    [
      'loses the reply to its commit',
      (stage) => {
        stage.actUpTo('projection', 'commit');
        stage.act('projection', 'reply-lost');
      },
    ],
    [
      'loses its commit',
      (stage) => {
        stage.actUpTo('projection', 'commit');
        stage.act('projection', 'request-lost');
      },
    ],
    [
      'loses its connection in the middle',
      (stage) => {
        stage.actUpTo('projection', 'put');
        stage.act('projection', 'connection-lost');
      },
    ],
    ['loses its database', (stage) => stage.move({ kind: 'crash', place: 'projection-database' })],
  ])('applies an event once where it %s', (_, strike) => {
    const stage = inHand();
    strike(stage);
    stage.rest();
    expect(stage.rows('order_view', 'projection')).toMatchObject([{ total: 120, changes: 2 }]);
    for (const promise of kept) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('writes both or neither', () => {
    const stage = inHand();
    stage.actUpTo('projection', 'commit');
    expect(stage.rows('checkpoints', 'projection')).toMatchObject([{ offset: 2 }]);
    stage.act('projection');
    expect(stage.rows('checkpoints', 'projection')).toMatchObject([{ offset: 3, event_count: 0 }]);
    expect(stage.rows('order_view', 'projection')).toMatchObject([{ changes: 2 }]);
  });

  test('keeps its rows right through every kind of fault', () => {
    const machine = orderMachine(slots);
    const start = startOf(machine);
    const promises = machine.definition.properties.filter(({ id }) => kept.includes(id));
    for (let seed = 1; seed <= 20; seed += 1) {
      const world = [...walkOrders(machine, seed, 150, start)].at(-1)?.world ?? start;
      const rest = settle(machine, world, 2_000);
      for (const promise of promises) {
        const judged = judge(promise, rest.world, rest.isAtRest);
        const culprits = judged.kind === 'broken' ? judged.culprits : [];
        // Mails are in no transaction: only they may be sent twice.
        const isMail = (one: Culprit): boolean =>
          one.kind === 'event' && 'subscriber' in one.trouble && one.trouble.subscriber === 'notification';
        const ofRows = culprits.filter((one) => !isMail(one));
        expect(ofRows, `${promise.id}, seed ${seed}`).toEqual([]);
      }
    }
  });
});
