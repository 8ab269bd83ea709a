import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { culpritAt, openOrders, type OrderStage } from '../../support/order-stage.ts';

/** Event 3 is in the broker, and the consumer named has read it. */
function delivered(reader: string): OrderStage {
  const stage = openOrders({ consuming: 'idempotent' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 120 })));
  stage.actOn('relay');
  stage.act(reader);
  return stage;
}
const changesOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['total'], row['changes']]);
const again = (stage: OrderStage, group: string): readonly Move[] =>
  stage.machine.moves(stage.now()).filter((move) => move.kind === 'redeliver' && move.group === group);
const mailsOf = (stage: OrderStage): number | undefined => stage.now().mails['mail-server']?.size;

describe('an idempotent consumer', () => {
  test.each<readonly [what: string, strike: (stage: OrderStage) => void]>([
    ['is delivered again', (stage) => again(stage, 'projection').forEach(stage.move)],
    [
      'dies between its work and the acknowledgement',
      (stage) => {
        stage.actUpTo('projection', 'acknowledge');
        stage.move({ kind: 'crash', place: 'projection' });
      },
    ],
    [
      'dies before its commit',
      (stage) => {
        stage.actUpTo('projection', 'commit');
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
      'loses its database when it looks whether it knows the message',
      (stage) => {
        stage.actUpTo('projection', 'insert');
        stage.act('projection', 'connection-lost');
      },
    ],
    [
      'loses its database in the middle',
      (stage) => {
        stage.actUpTo('projection', 'put');
        stage.move({ kind: 'crash', place: 'projection-database' });
      },
    ],
  ])('applies an event once where it %s', (_, strike) => {
    const stage = delivered('projection');
    strike(stage);
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 2]]);
    for (const promise of ['effect-once', 'no-lost-event', 'read-model-correct'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test('remembers a message in the same transaction as its effect', () => {
    const stage = delivered('projection');
    stage.actUpTo('projection', 'commit');
    expect(stage.rows('processed_messages', 'projection')).toHaveLength(2);
    stage.act('projection');
    expect(stage.rows('processed_messages', 'projection')).toContainEqual({
      subscriber: 'projection',
      message_id: 3,
    });
    expect(changesOf(stage)).toEqual([[120, 2]]);
  });

  test('recognises a copy, does nothing and acknowledges it', () => {
    const stage = delivered('projection');
    again(stage, 'projection').forEach(stage.move);
    stage.actUpTo('projection', 'acknowledge');
    stage.act('projection');
    stage.actUpTo('projection', 'rollback');
    expect(stage.entries().at(-1)?.result).toEqual({ ok: false, failure: 'duplicate-key' });
    stage.actUpTo('projection', 'acknowledge');
    expect(stage.act('projection')).toMatchObject({ ok: true });
    expect(changesOf(stage)).toEqual([[120, 2]]);
  });

  test('does not protect an e-mail: dying between mail and commit sends it twice', () => {
    const stage = delivered('notification');
    const before = mailsOf(stage) ?? 0;
    stage.actUpTo('notification', 'commit');
    expect(mailsOf(stage)).toBe(before + 1);
    stage.move({ kind: 'crash', place: 'notification' });
    stage.rest();
    expect(mailsOf(stage)).toBe(before + 2);
    expect(stage.judged('effect-once')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'notification')],
    });
    expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
  });

  test('[D15] applies a copy again whose entry has expired', () => {
    const stage = delivered('projection');
    stage.actUpTo('projection', 'acknowledge');
    stage.move({ kind: 'crash', place: 'projection' });
    const key = ['projection', 3];
    stage.move({ kind: 'expire', database: 'projection', table: 'processed_messages', key });
    stage.rest();
    expect(changesOf(stage)).toEqual([[120, 3]]);
    expect(stage.judged('effect-once')).toEqual({
      kind: 'broken',
      culprits: [culpritAt('OrderRevised', 3, 'projection')],
    });
  });

  test('sends an e-mail once where only its acknowledgement fails', () => {
    const stage = delivered('notification');
    stage.actUpTo('notification', 'acknowledge');
    stage.move({ kind: 'crash', place: 'notification' });
    stage.rest();
    expect(stage.judged('effect-once')).toEqual({ kind: 'kept' });
  });
});
