import { campaign } from '../../domains/campaign/campaign.ts';
import { campaignPreload, campaignsExplored } from '../campaign/campaign-workload.ts';
import type { Scenario } from '../form/scenario.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import type { ChosenVariants, Setup, SlotId } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf } from '../slots/slots.ts';
import { sharedSlots } from '../topology/service-slots.ts';
import { composeCampaignSaga, publishingSaga } from './campaign-saga-system.ts';
import { publishingSteps } from '../../system/coordinating/campaigns/publishing-steps.ts';

const id = 'campaign-saga';

/** Nobody is written to here. */
const ownSlots = ['saga-state', 'outside', ...sharedSlots] as const satisfies readonly SlotId[];

/**
 * A processed mark and a document are two writes: who hears of events in a service's own database keeps these. And the
 * publisher, who is somebody else, answers through a broker: it reads no store of ours.
 */
const without: readonly string[] = [
  'outbox-in-document-rewriting',
  'outbox-in-document',
  'change-stream',
  'catch-up-subscription',
];

const every = everyVariantOf(ownSlots);
const slots = {
  ...every,
  'saga-state': ['stateless', 'event-sourced'],
  keeping: ['events'],
  publishing: every.publishing.filter((variant) => !without.includes(variant)),
  // Its checkpoint is that of a subscription, of which there is none here.
  consuming: every.consuming.filter((variant) => variant !== 'checkpoint-inside'),
};

const defaults = {
  ...sharedDefaults,
  'saga-state': 'event-sourced',
  outside: 'recognises-command-id',
} satisfies ChosenVariants;

const composed = (setup: Setup) => composeCampaignSaga(chosenSlots(setup, ownSlots));
const whereabouts = whereaboutsOf({ id, slots, defaults }, (setup) => composed(setup).definition);

/** What clients ask for; what the publisher says the saga has tracked. */
const asked: readonly string[] = ['CreateCampaign', 'ActivateCampaign', 'DeactivateCampaign'];

/** Campaigns that somebody outside publishes: whoever activates one hears later what the publisher has said. */
export const campaignSagaScenario: Scenario & { readonly defaults: typeof defaults } = {
  id,
  slots: slots satisfies Readonly<Partial<Record<SlotId, readonly string[]>>>,
  defaults,
  define: (setup) => ({
    ...composed(setup).definition,
    // Asked for by a script alone.
    get elsewhere() {
      return whereabouts.places;
    },
  }),
  steps: (setup) => {
    const way = chosenSlots(setup, ownSlots)['saga-state'].isStream ? 'issuing' : 'submitting';
    return { way, steps: publishingSteps[way] };
  },
  // A saga that leaves its commands to an executor is many places that wait for each other: few rows, each of them decided.
  tabled: ['saga-state', 'outside', 'consuming'],
  balances: (setup) => composed(setup).balances,
  commands: campaign.commands.filter(({ type }) => asked.includes(type)),
  vocabulary: {
    events: [...campaign.events, 'MessageReceived', 'CommandIssued', 'SagaEnded'],
    rejections: campaign.rejections,
    subscribers: [publishingSaga],
  },
  routes: composed({ scenario: id, slots: defaults, seed: 1 }).routes,
  whereabouts,
  preload: campaignPreload,
  exploring: campaignsExplored,
};
