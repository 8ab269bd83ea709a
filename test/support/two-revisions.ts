import { orderCommand } from './order-lab.ts';
import { openOrders, type OrderStage } from './order-stage.ts';

/**
 * Two clients change one order at once, at two instances of the service: both have read version 1
 * before either writes; the first commits, then the second goes on.
 */
export function interleave(concurrency: string, first = 'ReviseOrder', second = 'ReviseOrder'): OrderStage {
  const stage = openOrders({ concurrency });
  const handlers = [
    stage.ask('c1', commandOf(first, 110)),
    stage.ask('c2', commandOf(second, 120), 'order-service-2'),
  ];
  for (const handler of handlers) {
    stage.actUpTo(handler, 'find');
    stage.act(handler);
  }
  for (const handler of handlers) {
    stage.actUpTo(handler, 'insert');
    stage.act(handler);
  }
  for (const handler of handlers) stage.actOn(handler);
  stage.rest();
  return stage;
}

const commandOf = (type: string, total: number) =>
  orderCommand(type, type === 'ReviseOrder' ? { total } : { reason: 'late' });
