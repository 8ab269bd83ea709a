import { orderCommand, type Slots } from './order-lab.ts';
import { openOrders } from './order-stage.ts';

/** The order system with its relays in a test's hand. */
export function relayStage(slots: Partial<Slots>) {
  const stage = openOrders(slots);
  return {
    stage,
    /** The ids of the events published, in their order, copies and all. */
    published: (): readonly number[] =>
      stage
        .entries()
        .flatMap(({ facts }) =>
          facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
        ),
    /** The ids of the events whose rows are not marked, in the outbox or where the events themselves are marked. */
    left: () =>
      (slots.publishing === 'flag-on-events'
        ? stage.rows('events', 'order-service').map(({ event_id: id, published }) => ({ id, published }))
        : stage.rows('outbox', 'order-service')
      ).flatMap(({ id, published }) => (published === 0 ? [id] : [])),
  };
}

export const revise = (total: number) => orderCommand('ReviseOrder', { total });
