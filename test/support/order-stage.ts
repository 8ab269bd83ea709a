import type { World } from '../../src/kernel/world.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Slots } from './order-lab.ts';
import { openService, type ServiceStage } from './service-stage.ts';
import type { Stage } from './stage.ts';

/** The order system in a test's hand, with a customer and a pending order `order-1` to begin with. */
export type OrderStage = ServiceStage;

export function openOrders(slots: Partial<Slots> = {}, prepare?: (world: World) => World): OrderStage {
  return openService(orderScenario, slots, prepare);
}

/** An event as a culprit. */
export const culprit = (eventId: number, label: string) => ({ kind: 'event', eventId, label });

/** The events that are stored, in the order of their ids, without the preloaded ones. */
export const typesOf = (stage: Stage): readonly string[] =>
  stage
    .rows('events', 'order-service')
    .slice(orderScenario.preload.length)
    .map((row) => `${row['event_type'] as string} v${row['entity_version'] as number}`);
