import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);

function revise(stage: OrderStage, intent: string, total: number): void {
  stage.actOn(stage.ask(intent, orderCommand('ReviseOrder', { total })));
}

const versionOf = (stage: OrderStage): unknown =>
  stage
    .rows('applied_versions', 'projection')
    .filter((row) => row['entity_id'] === 'order-1')
    .map((row) => row['entity_version']);

/** Versions 2 and 3 lie in different partitions, and the projection is given version 3 first. */
function overtaken(): OrderStage {
  const stage = openOrders({ consuming: 'version-checked', partitioning: 'round-robin' });
  stage.move({ kind: 'crash', place: 'projection' });
  revise(stage, 'c1', 150);
  revise(stage, 'c2', 80);
  stage.actOn('relay');
  stage.move({ kind: 'recover', place: 'projection' });
  stage.act('projection');
  expect(stage.entries().at(-1)?.result).toMatchObject({ value: { message: { version: 3 } } });
  return stage;
}

const whole = ['in-order', 'effect-once', 'no-lost-event', 'no-stuck-message', 'read-model-correct'];

describe('a consumer that checks versions', () => {
  test('applies the next version, and remembers it in the same transaction', () => {
    const stage = openOrders({ consuming: 'version-checked' });
    revise(stage, 'c1', 120);
    stage.actOn('relay');
    stage.actUpTo('projection', 'commit');
    expect(versionOf(stage)).toEqual([1]);
    stage.act('projection');
    expect(versionOf(stage)).toEqual([2]);
    expect(changesOf(stage)).toEqual([[120, 2]]);
  });

  test('acknowledges and ignores what it has applied', () => {
    const stage = openOrders({ consuming: 'version-checked' });
    revise(stage, 'c1', 120);
    stage.actOn('relay');
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    // A version says all, so there are no entries of single messages that could expire.
    expect(stage.machine.moves(stage.now()).filter(({ kind }) => kind === 'expire')).toEqual([]);
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    for (const promise of whole) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('[K5] puts what comes too early aside, reads on, and applies it as soon as it is the next', () => {
    const stage = overtaken();
    stage.rest();
    expect(changesOf(stage)).toEqual([[80, 3]]);
    for (const promise of whole) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('does not acknowledge what it has put aside: dying, it is given it again', () => {
    const stage = overtaken();
    stage.actUpTo('projection', 'acknowledge');
    stage.act('projection');
    const { committed } = stage.now().brokers['broker']?.groups['projection'] ?? {};
    stage.move({ kind: 'crash', place: 'projection' });
    expect(Object.values(committed ?? {}).reduce((sum, offset) => sum + offset, 0)).toBe(3);
    stage.rest();
    expect(changesOf(stage)).toEqual([[80, 3]]);
    for (const promise of whole) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('also where the version before it comes later in the same partition', () => {
    const stage = openOrders({ consuming: 'version-checked', publishing: 'after-commit' });
    const first = stage.ask('c1', orderCommand('ReviseOrder', { total: 150 }));
    stage.actUpTo(first, 'publish');
    stage.actOn(stage.ask('c2', orderCommand('ReviseOrder', { total: 80 }), 'order-service-2'));
    stage.actOn('projection');
    expect(stage.wants('projection')).toBe('poll');
    expect(stage.outcomes('projection')).toEqual([]);
    stage.rest();
    expect(changesOf(stage)).toEqual([[80, 3]]);
    for (const promise of whole) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('waits at rest, without spinning, for a version that never comes, and goes on with other aggregates', () => {
    const stage = openOrders({ consuming: 'version-checked', publishing: 'after-commit' });
    const handler = stage.ask('c1', orderCommand('ReviseOrder', { total: 150 }));
    stage.actUpTo(handler, 'publish');
    stage.move({ kind: 'crash', place: 'order-service-1' });
    stage.rest();
    stage.actOn(stage.ask('c2', orderCommand('ReviseOrder', { total: 80 })));
    stage.actOn(
      stage.ask('c3', orderCommand('CreateOrder', { customerId: 'customer-1', total: 10 }, 'order-2')),
    );
    stage.rest();
    expect(changesOf(stage)).toEqual([
      [100, 1],
      [10, 1],
    ]);
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
    expect(stage.judged('no-stuck-message')).toMatchObject({ kind: 'broken' });
  });

  test('applies one of two events with the same version: the other is taken for a copy', () => {
    const stage = openOrders({ consuming: 'version-checked', concurrency: 'none' });
    const one = stage.ask('c1', orderCommand('ReviseOrder', { total: 150 }));
    const other = stage.ask('c2', orderCommand('ReviseOrder', { total: 80 }), 'order-service-2');
    for (const handler of [one, other]) stage.actUpTo(handler, 'insert');
    stage.rest();
    expect(stage.judged('no-lost-event')).toMatchObject({ kind: 'broken' });
    expect(stage.judged('in-order')).toEqual({ kind: 'kept' });
  });

  test('does not protect an e-mail: dying between mail and commit sends it twice', () => {
    const stage = openOrders({ consuming: 'version-checked' });
    revise(stage, 'c1', 120);
    stage.actOn('relay');
    stage.actUpTo('notification', 'commit');
    stage.move({ kind: 'crash', place: 'notification' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'notification')],
    });
  });

  test('[B4] is not confused by a delivery that comes again while it has something put aside', () => {
    const stage = overtaken();
    stage.actUpTo('projection', 'poll');
    const again = (): readonly Move[] =>
      stage.machine
        .moves(stage.now())
        .filter((move) => move.kind === 'redeliver' && move.group === 'projection');
    again().forEach(stage.move);
    stage.rest();
    expect(changesOf(stage)).toEqual([[80, 3]]);
    for (const promise of whole) expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });
});
