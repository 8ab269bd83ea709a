import { anyAggregate, type AnyAggregate } from '../../src/domains/aggregate.ts';
import { campaign } from '../../src/domains/campaign/campaign.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { order } from '../../src/domains/order/order.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { chosenSlots, withVariants } from '../../src/scenarios/slots/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../src/scenarios/topology/compose.ts';
import { notificationPart } from '../../src/scenarios/topology/notification-part.ts';
import { projectionPart } from '../../src/scenarios/topology/projection-part.ts';
import { servicePart } from '../../src/scenarios/topology/service-part.ts';
import { systemSlots } from '../../src/scenarios/topology/service-slots.ts';

const businesses: readonly (readonly [name: string, aggregate: AnyAggregate])[] = [
  ['order', anyAggregate(order)],
  ['customer', anyAggregate(customer)],
  ['campaign', anyAggregate(campaign)],
];

export type Shape = {
  readonly serviceCount: number;
  readonly instanceCount: number;
  readonly clientCount: number;
  readonly hasHandlers: boolean;
  readonly isSplit: boolean;
  readonly slots: ChosenVariants;
};

/** Every shape of a system within a few of each part, with few or many places for the same. */
export const shapes: readonly Shape[] = [1, 2, 3].flatMap((serviceCount) =>
  [1, 2, 3].flatMap((instanceCount) =>
    [1, 2].flatMap((clientCount) =>
      [false, true].flatMap((hasHandlers) =>
        [false, true].flatMap((isSplit) =>
          (
            [
              { publishing: 'after-commit' },
              { relays: 'one', effect: 'row' },
              { relays: 'two', members: 'two-members' },
            ] as const
          ).map((slots) => ({ serviceCount, instanceCount, clientCount, hasHandlers, isSplit, slots })),
        ),
      ),
    ),
  ),
);

export const shapeText = ({ serviceCount, instanceCount, clientCount, hasHandlers, isSplit, slots }: Shape) =>
  `${serviceCount} x ${instanceCount} services${hasHandlers ? ' with handlers' : ''}, ${clientCount} clients, ${isSplit ? 'a projection each' : 'one projection'}, ${JSON.stringify(slots)}`;

export function composed(shape: Shape): Topology {
  const { serviceCount, instanceCount, clientCount, hasHandlers, isSplit } = shape;
  const { defaults } = orderScenario;
  const chosen = withVariants(defaults, shape.slots, defaults).slots;
  const slots = chosenSlots({ scenario: orderScenario.id, slots: chosen, seed: 1 }, systemSlots);
  const own = businesses.slice(0, serviceCount);
  const topics = own.map(([, { type }]) => type);
  const feed = { kind: 'broker', place: 'broker' } as const;
  const clients = Array.from({ length: clientCount }, (_, index) => `client-${index + 1}`);
  const projections = isSplit
    ? own.map(([of, { type }]) => ({ of, subscriber: `${of}-projection`, aggregateTypes: [type] }))
    : [{ subscriber: 'projection', aggregateTypes: topics }];
  return compose([
    ...clients.map((id, index) => clientPart(id, slots, clientCount === 1 ? {} : { number: index + 1 })),
    ...own.map(([name, aggregate], index) => {
      const subscription = { subscriber: `${name}-handler`, aggregateTypes: topics };
      const { subscriber } = subscription;
      const reaction = {
        subscription,
        feed,
        tables: slots.effect.tables,
        effect: ({ database }: { readonly database: string }) =>
          slots.effect.effect({ subscriber, database, mailServer: 'mail-server' }),
      };
      const reactions = hasHandlers ? [reaction] : [];
      const part = { name, aggregates: [aggregate], instanceCount, index: index + 1, of: serviceCount };
      return servicePart({ ...part, clients, broker: feed.place, reactions }, slots);
    }),
    brokerPart(
      feed.place,
      topics.map((id) => ({ id, partitionCount: 1 })),
    ),
    ...projections.map(({ subscriber, aggregateTypes, ...whose }) =>
      projectionPart({ subscription: { subscriber, aggregateTypes }, ...whose, feed, readModels: [] }, slots),
    ),
    notificationPart({ subscription: { subscriber: 'notification', aggregateTypes: topics }, feed }, slots),
  ]);
}
