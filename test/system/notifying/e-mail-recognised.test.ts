import { expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders } from '../../support/order-stage.ts';

test.each([
  'naive',
  'dedupe-apart-effect-first',
  'check-first',
  'insert-first',
  'idempotent',
  'version-checked',
])('[C3] a letter that was sent is recognised when it is tried again: %s', (consuming) => {
  const stage = openOrders({ consuming, effect: 'e-mail-recognised' });
  stage.actOn(stage.ask('c1', orderCommand('ApproveOrder')));
  stage.actOn('relay');
  stage.actUpTo('notification', 'send-mail');
  stage.act('notification', 'reply-lost');
  stage.rest();
  const tries = stage
    .entries()
    .flatMap(({ op, result, facts }) => (op?.kind === 'send-mail' ? [[result, facts.length]] : []));
  expect(tries).toEqual([
    [{ ok: false, failure: 'timed-out' }, 2],
    [{ ok: true, value: 'recognised' }, 0],
  ]);
  expect(stage.now().mails['mail-server']?.size).toBe(2);
  for (const promise of ['effect-once', 'no-lost-event'])
    expect(stage.judged(promise)).toEqual({ kind: 'kept' });
});

test('[C3] letters of different events bear different keys', () => {
  const stage = openOrders({ effect: 'e-mail-recognised' });
  stage.actOn(stage.ask('c1', orderCommand('ReviseOrder', { total: 110 })));
  stage.actOn(stage.ask('c2', orderCommand('ReviseOrder', { total: 120 })));
  stage.rest();
  expect(stage.now().mails['mail-server']?.size).toBe(3);
});
