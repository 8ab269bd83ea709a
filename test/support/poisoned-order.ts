import type { OrderStage } from './order-stage.ts';
import { openOrders } from './order-stage.ts';
import { orderCommand, type Slots } from './order-lab.ts';

/** Event 3 revises order-1 and can't be handled; event 4 revises it again, event 5 is another order's. */
export function poisonedOrder(slots: Partial<Slots> = {}): OrderStage {
  const stage = openOrders(slots);
  publishRevision(stage, 'c1', 150);
  stage.move({ kind: 'poison', eventId: 3 });
  publishRevision(stage, 'c2', 80);
  stage.actOn(
    stage.ask('c3', orderCommand('CreateOrder', { customerId: 'customer-1', total: 10 }, otherPartition)),
  );
  stage.actOn('relay');
  return stage;
}

/** An order whose id sends its events to the partition in which order-1 is not. */
const otherPartition = 'order-3';

function publishRevision(stage: OrderStage, intent: string, total: number): void {
  stage.actOn(stage.ask(intent, orderCommand('ReviseOrder', { total })));
  stage.actOn('relay');
}

/** The orders of the read model, with how many changes each has seen. */
export const viewOf = (stage: OrderStage): unknown =>
  stage.rows('order_view', 'projection').map((row) => [row['order_id'], row['total'], row['changes']]);

/** The dead letters of the projection, by the ids of their events. */
export const lettersOf = (stage: OrderStage, group = 'projection'): readonly number[] =>
  (stage.now().brokers['broker']?.partitions[`${group}-dead-letters/0`]?.chunks ?? [])
    .flat()
    .map(({ value }) => value.id);
