import { expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, typesOf } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });

test.each(['unrecognised', 'by-triggering-event'])(
  'a client that asks again with a new id is done it twice, with the service %s',
  (recognising) => {
    const stage = openOrders({ client: 'retry-new-id', recognising });
    stage.move({ kind: 'send', intent: 'c1', to: 'order-service-1', command: revise });
    stage.act('client:c1');
    const handler = 'order-service-1:c1-1';
    stage.actUpTo(handler, 'reply');
    stage.act(handler, 'reply-lost');
    stage.rest();
    const asked = stage.entries().flatMap(({ op }) => (op?.kind === 'request' ? [op.request.id] : []));
    expect(asked).toEqual(['c1-1', 'c1-2']);
    expect(typesOf(stage)).toEqual(['OrderRevised v2', 'OrderRevised v3']);
    expect(stage.judged('command-once')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'command', intent: 'c1' }],
    });
  },
);

test('a request that never arrived is asked again without any harm', () => {
  const stage = openOrders({ client: 'retry-new-id' });
  stage.move({ kind: 'send', intent: 'c1', to: 'order-service-1', command: revise });
  stage.act('client:c1', 'request-lost');
  stage.rest();
  expect(typesOf(stage)).toEqual(['OrderRevised v2']);
  expect(stage.judged('command-once')).toEqual({ kind: 'kept' });
});
