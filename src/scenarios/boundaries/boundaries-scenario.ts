import { adLocation } from '../../domains/campaign/ad-location.ts';
import { campaign } from '../../domains/campaign/campaign.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Scenario } from '../form/scenario.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import type { ChosenVariants, Setup } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf } from '../slots/slots.ts';
import { boundarySlots, sharedSlots } from '../topology/service-slots.ts';
import { commandsOnOffer, composeBoundaries } from './boundaries-system.ts';

const id = 'boundaries';

/** Nobody is written to here. */
const ownSlots = [...boundarySlots, ...sharedSlots];

/** A processed mark and a document are two writes: what mends a rule keeps events. */
const ofDocuments: readonly string[] = [
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
];

const every = everyVariantOf(ownSlots);
const slots = {
  ...every,
  keeping: ['events'],
  publishing: every.publishing.filter((variant) => !ofDocuments.includes(variant)),
};

const defaults = { boundary: 'right', ...sharedDefaults } satisfies ChosenVariants;

const composed = (setup: Setup) => composeBoundaries(chosenSlots(setup, ownSlots));
/** Seen from the one that has a handler: what there may be of handlers is there beside it alone. */
const whereabouts = whereaboutsOf(
  { id, slots, defaults: { ...defaults, boundary: 'too-small' } },
  (setup) => composed(setup).definition,
);

const toCampaign = (type: string, data: Command['data']): Command => ({
  type,
  aggregateType: campaign.type,
  aggregateId: 'campaign-1',
  data,
});

export const setLocationBudget = (locationId: string, amount: number): Command =>
  toCampaign('SetLocationBudget', { locationId, amount });

export const deactivateCampaign: Command = toCampaign('DeactivateCampaign', { reason: 'budget used up' });

export const changeContact: Command = {
  type: 'ChangePublisherContact',
  aggregateType: publisher.type,
  aggregateId: 'publisher-1',
  data: { contact: 'sales@publisher.example' },
};

/** A campaign with its ad locations, and its publisher: where the boundary between aggregates is drawn. */
export const boundariesScenario: Scenario & { readonly defaults: typeof defaults } = {
  id,
  slots,
  defaults,
  define: (setup) => ({
    ...composed(setup).definition,
    // Asked for by a script alone.
    get elsewhere() {
      return whereabouts.places;
    },
  }),
  balances: (setup) => composed(setup).balances,
  commands: commandsOnOffer,
  vocabulary: {
    events: [...campaign.events, ...publisher.events],
    rejections: [...new Set([...campaign.rejections, ...adLocation.rejections, ...publisher.rejections])],
    subscribers: ['campaign-handler'],
  },
  routes: composed({ scenario: id, slots: defaults, seed: 1 }).routes,
  whereabouts,
  preload: [
    {
      ...changeContact,
      type: 'RegisterPublisher',
      data: { contact: 'desk@publisher.example' },
    },
    toCampaign('CreateCampaign', {
      name: 'Spring sale',
      locations: ['Seoul', 'Busan'],
      advertiserId: 'advertiser-1',
      budget: 100,
    }),
    toCampaign('ActivateCampaign', {}),
  ],
  // There is budget for one of the two.
  exploring: [setLocationBudget('Seoul', 60), setLocationBudget('Busan', 60), deactivateCampaign],
};
