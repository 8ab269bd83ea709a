import type { ScenarioId, Setup } from '../../scenarios/slots/setup.ts';
import { sourceOf } from '../selectors/source-of.ts';
import type { Station } from './station.ts';
import { variantFile } from './variant-file.ts';

type Slots = Setup['slots'];

/** What is a scenario's own on the way of its commands. */
export type Business = {
  /** The type of its aggregate. */
  readonly aggregate: string;
  /** Left out: its command side is the ten steps. */
  readonly service?: string;
  readonly domain: string;
  /** Who hears of a command before its aggregate does. */
  readonly before: readonly Station[];
  /** What comes of a message that somebody has subscribed to; none: nobody has. */
  readonly after: readonly Station[];
};

const projected = [{ file: 'projecting/projection.ts', text: 'transaction.put' }];
const managed = [{ file: 'coordinating/advance.ts', text: "'manage'" }];

const reactedIn = (file: string) => [
  { file: `coordinating/${file}.ts`, text: "'react'" },
  { file: `coordinating/${file}.ts`, text: "'pass-over'" },
];

const projecting = (view: string): Pick<Business, 'before' | 'after'> => ({
  before: [],
  after: [{ id: 'handler', file: `projecting/${view}.ts`, names: ['changes'], calledAt: projected }],
});

const managing = (manager: string): Station => ({
  id: 'process-manager',
  file: `coordinating/${manager}.ts`,
  names: ['decisionsOf'],
  calledAt: managed,
});

const orders = { aggregate: 'Order', service: 'order-service', domain: 'order/order' };
const campaigns = { aggregate: 'Campaign', service: 'campaign-service', domain: 'campaign/campaign' };

/** Who hears of whom, by how orders and customers are brought to one end. */
const together: { readonly [coordination: string]: Pick<Business, 'before' | 'after'> } = {
  none: {
    before: [
      { id: 'two-commits', file: 'coordinating/orders/two-commits.ts', names: ['carryOut', 'commitThere'] },
    ],
    after: [],
  },
  choreography: {
    before: [],
    after: [
      {
        id: 'handler',
        file: 'coordinating/orders/order-policies.ts',
        names: ['aboutOrders', 'aboutCredit'],
        calledAt: reactedIn('reaction'),
      },
    ],
  },
  orchestration: {
    before: [managing('orders/create-order-saga')],
    after: [{ id: 'carrying-out', file: 'coordinating/command-handler.ts', names: ['handle'] }],
  },
};

const decidingAt = [
  { file: 'command-side/attempt-in-transaction.ts', text: 'workOn(' },
  { file: 'command-side/attempt-on-document.ts', text: 'method(' },
];

/** What decides, by where the boundaries are drawn. */
function bounded({ boundary }: Slots): Business {
  const isLarge = boundary === 'too-large';
  const file = variantFile('boundary', boundary);
  const isMended = sourceOf(file)?.includes('isMended: true') === true;
  return {
    ...(isLarge
      ? { aggregate: 'Publisher', service: 'publisher-service', domain: 'publisher/publisher-with-campaigns' }
      : campaigns),
    before: [{ id: 'boundary', file, names: ['decidedBy'], calledAt: decidingAt }],
    after: isMended
      ? [
          {
            id: 'mending',
            file: 'coordinating/campaigns/mendings.ts',
            names: ['mendings'],
            calledAt: reactedIn('campaigns/mend-rule'),
          },
        ]
      : [],
  };
}

const askedOutside = (slots: Slots): Station => ({
  id: 'outside',
  file: variantFile('saga-state', slots['saga-state']),
  names: ['askOutside'],
});

const businesses: { readonly [scenario: ScenarioId]: (slots: Slots) => Business } = {
  order: () => ({ ...orders, ...projecting('order-view') }),
  'order-saga': ({ coordination = '' }) => ({ ...orders, before: [], after: [], ...together[coordination] }),
  campaign: () => ({ ...campaigns, ...projecting('campaign-view') }),
  'campaign-saga': (slots) => ({
    ...campaigns,
    before: [],
    after: [
      {
        id: 'saga',
        file: 'coordinating/campaigns/campaign-publishing-saga.ts',
        names: ['decisions'],
        calledAt: managed,
      },
      askedOutside(slots),
    ],
  }),
  boundaries: bounded,
  trip: () => ({
    aggregate: 'Booking',
    service: 'booking-service',
    domain: 'booking/booking',
    before: [managing('trips/booking-process-manager')],
    after: [{ id: 'outside', file: 'coordinating/trips/asking-outside.ts', names: ['ask'] }],
  }),
  'usage-count': () => ({
    aggregate: 'Template',
    service: 'template-service',
    domain: 'usage-count/template',
    ...projecting('template-view'),
  }),
  post: () => ({ aggregate: 'Post', domain: 'post/post', ...projecting('post-view') }),
};

/** What is its own in a setup; null: nobody knows its scenario. */
export const businessOf = ({ scenario, slots }: Setup): Business | null =>
  businesses[scenario]?.(slots) ?? null;
