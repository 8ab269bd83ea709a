import { expect, test } from 'vitest';
import { isEvent } from '../../../src/kernel/terms/message-kind.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { culprit, openOrders } from '../../support/order-stage.ts';

test('records go to the partitions in turn, and a later event of an order may be read first', () => {
  const stage = openOrders({ partitioning: 'round-robin' });
  stage.move({ kind: 'crash', place: 'projection' });
  for (const total of [110, 120])
    stage.actOn(stage.ask(`c${total}`, orderCommand('ReviseOrder', { total }), 'order-service-1'));
  stage.actOn('relay');
  stage.rest();
  const logs = Object.entries(stage.now().brokers['broker']?.partitions ?? {})
    .filter(([id]) => id.startsWith('Order/'))
    .map(([, log]) => log.chunks.flat().map(({ value }) => (isEvent(value) ? value.version : null)));
  expect(logs).toEqual([[1, 3], [2]]);
  expect(stage.judged('in-order')).toEqual({
    kind: 'broken',
    culprits: ['notification', 'projection'].map((who) =>
      culprit('OrderRevised', 3, { kind: 'overtaken', subscriber: who, version: 2, after: 3 }),
    ),
  });
  expect(stage.judged('read-model-correct')).toMatchObject({ kind: 'broken' });
  expect(stage.judged('no-lost-event')).toEqual({ kind: 'kept' });
});
