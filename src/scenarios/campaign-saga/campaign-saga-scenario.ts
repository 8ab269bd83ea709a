import { campaign } from '../../domains/campaign/campaign.ts';
import { campaignPreload, campaignsExplored } from '../campaign/campaign-workload.ts';
import { fromDocuments, ofHandlers, ofOneAct, without } from '../form/left-out.ts';
import { composedScenario, type ScenarioOf } from '../service-system/composed-scenario.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import { chosenSlots } from '../slots/slots.ts';
import { outsideSlots, sharedSlots } from '../topology/service-slots.ts';
import { composeCampaignSaga, publishingSaga } from './campaign-saga-system.ts';
import { publishingSteps } from '../../system/coordinating/campaigns/publishing-steps.ts';

const id = 'campaign-saga';

const ownSlots = ['saga-state', ...outsideSlots, ...sharedSlots] as const;

/** What clients ask for; what the publisher says the saga has tracked. */
const asked: readonly string[] = ['CreateCampaign', 'ActivateCampaign', 'DeactivateCampaign'];

/** Campaigns that somebody outside publishes: whoever activates one hears later what the publisher has said. */
export const campaignSagaScenario: ScenarioOf<(typeof ownSlots)[number]> = composedScenario({
  id,
  ownSlots,
  leftOut: [
    ...ofHandlers,
    ...ofOneAct,
    without('coordination', 'coordination-fixed'),
    without('compensation', 'nothing-to-undo'),
    without('publishing', 'two-writes-or-answers', [...fromDocuments, 'catch-up-subscription']),
    without('saga-state', 'stream-or-nothing', ['in-memory', 'row']),
  ],
  defaults: {
    ...sharedDefaults,
    'saga-state': 'event-sourced',
    outside: 'recognises-command-id',
  },
  compose: composeCampaignSaga,
  steps: (setup) => {
    const way = chosenSlots(setup, ownSlots)['saga-state'].isStream ? 'issuing' : 'submitting';
    return { way, steps: publishingSteps[way] };
  },
  // A saga that leaves its commands to an executor is many places that wait for each other: few rows, each of them decided.
  tabled: ['saga-state', 'outside', 'consuming'],
  commands: campaign.commands.filter(({ type }) => asked.includes(type)),
  vocabulary: {
    events: [...campaign.events, 'MessageReceived', 'CommandIssued', 'SagaEnded'],
    rejections: campaign.rejections,
    subscribers: [publishingSaga],
  },
  preload: campaignPreload,
  exploring: campaignsExplored,
});
