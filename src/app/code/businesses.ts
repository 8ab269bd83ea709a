import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import type { Station } from './station.ts';

/** What is a scenario's own on the way of its commands. */
export type Business = {
  /** The type of its aggregate. */
  readonly aggregate: string;
  readonly service: string;
  readonly domain: string;
  /** What its subscribers do about each type of event. */
  readonly handler: Omit<Station, 'id'>;
};

const projected = [{ file: 'projecting/projection.ts', text: 'transaction.put' }];
const reacted = [
  { file: 'coordinating/reaction.ts', text: "'react'" },
  { file: 'coordinating/reaction.ts', text: "'pass-over'" },
];

const orders = { aggregate: 'Order', service: 'order-service', domain: 'order/order' };

/** A scenario without a line has no path of its own yet, and shows that of orders. */
const businesses: { readonly [scenario: ScenarioId]: Business } = {
  order: {
    ...orders,
    handler: { file: 'projecting/order-view.ts', names: ['changes'], calledAt: projected },
  },
  'order-saga': {
    ...orders,
    handler: {
      file: 'coordinating/orders/order-policies.ts',
      names: ['aboutOrders', 'aboutCredit'],
      calledAt: reacted,
    },
  },
};

export const businessOf = (scenario: ScenarioId): Business | null => businesses[scenario] ?? null;
