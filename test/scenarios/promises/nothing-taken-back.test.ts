import { expect, test } from 'vitest';
import type { Cause } from '../../../src/kernel/terms/cause.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { nothingTakenBack } from '../../../src/scenarios/promises/nothing-taken-back.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const heard = (status: string, aggregateId = 'order-1'): Fact => ({
  kind: 'answer-heard',
  intent: 'c1',
  answer: { kind: 'accepted', aggregateId, version: 1, status },
});
const asked = (status: string): Fact => ({
  kind: 'answer-heard',
  intent: 'c2',
  answer: { kind: 'shown', aggregateId: 'order-1', version: 2, status },
});
const undone = (type: string, cause: Cause = 7): Fact => ({
  kind: 'event-committed',
  event: anEvent(9, { type, aggregateType: 'Order', aggregateId: 'order-1' }),
  basedOn: 1,
  cause,
  group: 9,
});

test.each([
  ['an order is approved, and nothing undoes it', [heard('APPROVED')]],
  ['it is pending when it is rejected', [heard('PENDING'), undone('OrderRejected')]],
  ['somebody asks while it is pending', [asked('PENDING'), undone('OrderRejected')]],
  ['its client takes it back', [heard('APPROVED'), undone('OrderCancelled', 'c2')]],
  ['another order is undone', [heard('APPROVED', 'order-2'), undone('OrderCancelled')]],
  ['its saga does something else', [heard('APPROVED'), undone('OrderRevised')]],
])('[P15] nothing is taken back where %s', (_what, facts) => {
  expect(watch(nothingTakenBack, facts).atRest).toEqual({ kind: 'kept' });
});

test.each([
  ['cancels, after somebody asked,', [asked('APPROVED'), undone('OrderCancelled')]],
  ['cancels', [heard('APPROVED'), undone('OrderCancelled')]],
  ['rejects', [heard('APPROVED'), undone('OrderRejected')]],
  ['has cancelled, whatever is heard first,', [undone('OrderCancelled'), heard('APPROVED')]],
])('[P15] a saga that %s what a client was told is approved takes it back', (_what, facts) => {
  const { atRest, brokeAt } = watch(nothingTakenBack, facts);
  expect(brokeAt).toEqual([1]);
  expect(atRest).toMatchObject({
    kind: 'broken',
    culprits: [{ eventId: 9, trouble: { kind: 'taken-back', orderId: 'order-1' } }],
  });
});
