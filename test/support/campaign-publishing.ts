import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { campaignCommand } from './campaign-stage.ts';
import { publishedCampaigns } from './published-campaigns.ts';
import { openService, type ServiceStage } from './service-stage.ts';

/** Campaigns with a publisher and a manager, and a campaign `campaign-1` to begin with. */
export const publishingScenario: Scenario = {
  ...campaignScenario,
  slots: { ...campaignScenario.slots, outside: ['plain', 'recognises-command-id'] },
  defaults: {
    ...campaignScenario.defaults,
    keeping: 'events',
    publishing: 'outbox-polling',
    outside: 'plain',
  },
  define: ({ slots }) => publishedCampaigns(slots).definition,
};

export type PublishingStage = ServiceStage & { readonly activate: () => void };

/** It in a test's hand; activating is carried out at once. */
export function openPublishing(slots: ChosenVariants = {}): PublishingStage {
  const stage = openService(publishingScenario, slots);
  return {
    ...stage,
    activate: () => {
      stage.actOn(stage.ask('c1', campaignCommand('ActivateCampaign'), 'campaign-service-1'));
      stage.actOn('client:c1');
    },
  };
}

/** Those that a reduced search need not see all facts in one order for. */
const searched = ['no-lost-event', 'effect-once', 'command-once', 'no-stuck-message', 'outside-once'];

/** What may come of an activation that its handler is about to be given. */
export function publishingProblem(slots: ChosenVariants, faults: Bounds['faults']): SearchProblem {
  const stage = openPublishing(slots);
  stage.activate();
  stage.actOn('relay');
  stage.actOn('manager');
  const { definition } = stage.machine;
  return {
    definition,
    start: stage.now(),
    workload: [],
    properties: definition.properties.filter(({ id }) => searched.includes(id)),
    bounds: {
      ...usualBounds,
      commandCount: 0,
      faults,
      faultCountMax: Object.keys(faults).length === 0 ? 0 : 1,
    },
  };
}
