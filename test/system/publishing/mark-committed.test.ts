import { expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { orderCommand } from '../../support/order-lab.ts';
import { openOrders, type OrderStage } from '../../support/order-stage.ts';

const isOf = (handler: string) => (entry: ReturnType<OrderStage['entries']>[number]) =>
  entry.move.kind === 'op' && entry.move.activation === handler;

test.each(orderScenario.slots.publishing)(
  'the list of uncommitted changes is emptied once, when all writing is done: %s',
  (publishing) => {
    const stage = openOrders({ publishing });
    const handler = stage.ask('c1', orderCommand('ReviseOrder', { total: 120 }));
    stage.actOn(handler);
    const labels = stage
      .entries()
      .filter(isOf(handler))
      .flatMap(({ move }) => (move.kind === 'op' ? [`${move.op} ${move.label}`] : []));
    expect(labels.slice(-2)).toEqual(['tell aggregate/mark-committed', expect.stringMatching(/^reply /)]);
    expect(labels.filter((label) => label.startsWith('tell aggregate/mark-committed'))).toHaveLength(1);
  },
);
