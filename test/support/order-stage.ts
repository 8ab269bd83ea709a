import type { EventMessage } from '../../src/kernel/terms/message.ts';
import type { Culprit, EventTrouble } from '../../src/kernel/properties/property.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Slots } from './order-lab.ts';
import { openService, type ServiceStage } from './service-stage.ts';
import type { Stage } from './stage.ts';

/** The order system in a test's hand, with a customer and a pending order `order-1` to begin with. */
export type OrderStage = ServiceStage;

export function openOrders(slots: Partial<Slots> = {}, prepare?: (world: World) => World): OrderStage {
  return openService(orderScenario, slots, prepare);
}

/** An event as a culprit: the type, the id, and what is the matter with it. */
export const culprit = (type: string, eventId: number, trouble: EventTrouble): Culprit => ({
  kind: 'event',
  eventId,
  type,
  trouble,
});

/** An event that one subscriber has twice, too early or never. */
export const culpritAt = (type: string, eventId: number, subscriber: string): Culprit =>
  culprit(type, eventId, { kind: 'at-subscriber', subscriber });

/** The events that were committed, in the order of their ids, without the preloaded ones. */
export const typesOf = (stage: Stage): readonly string[] =>
  committedIn(stage).map(({ type, version }) => `${type} v${version}`);

function committedIn(stage: Stage): readonly EventMessage[] {
  const facts = stage.entries().flatMap((entry) => entry.facts);
  const events = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event] : []));
  return events.sort((one, other) => one.id - other.id);
}
