import { expect, test } from 'vitest';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders } from '../../support/order-stage.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });

test.each(['refused', 'request-lost', 'reply-lost'] as const)(
  'an answer after the commit is never untrue: where that is %s the client hears "failed"',
  (outcome) => {
    const stage = openOrders({ answering: 'answer-last' });
    const handler = stage.ask('c1', revise);
    stage.actUpTo(handler, 'commit');
    stage.act(handler, outcome);
    stage.rest();
    expect(stage.answers()).toMatchObject({ c1: { kind: 'failed' } });
    expect(stage.judged('answered-truly')).toEqual({ kind: 'kept' });
  },
);
