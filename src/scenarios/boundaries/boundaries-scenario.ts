import { adLocation } from '../../domains/campaign/ad-location.ts';
import { campaign } from '../../domains/campaign/campaign.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { fromDocuments, ofHandlers, ofOneService, without } from '../form/left-out.ts';
import type { ScriptMove } from '../script/script.ts';
import { composedScenario, type ScenarioOf } from '../service-system/composed-scenario.ts';
import { sharedDefaults } from '../service-system/service-scenario.ts';
import { boundarySlots, sharedSlots } from '../topology/service-slots.ts';
import { commandsOnOffer, composeBoundaries } from './boundaries-system.ts';

const id = 'boundaries';

const ownSlots = [...boundarySlots, ...sharedSlots];

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

export const sends = (number: number, command: Command): ScriptMove => ({
  kind: 'send',
  intent: `c${number}`,
  to: 'campaign-service-1',
  command,
});

/** A campaign with its ad locations, and its publisher: where the boundary between aggregates is drawn. */
export const boundariesScenario: ScenarioOf<(typeof ownSlots)[number]> = composedScenario({
  id,
  ownSlots,
  leftOut: [...ofHandlers, ...ofOneService, without('publishing', 'two-writes', fromDocuments)],
  defaults: { boundary: 'right', ...sharedDefaults },
  compose: composeBoundaries,
  // What there may be of handlers is there beside it alone.
  seenWith: { boundary: 'too-small' },
  sideBySide: {
    slot: 'boundary',
    variants: ['right', 'too-small', 'too-large'],
    // More than there is budget for; then, at one moment, two changes that no rule binds together.
    script: [
      { when: { kind: 'at-once' }, move: sends(1, setLocationBudget('Seoul', 60)) },
      { when: { kind: 'answered', intent: 'c1' }, move: sends(2, setLocationBudget('Busan', 60)) },
      { when: { kind: 'at-rest' }, move: sends(3, deactivateCampaign) },
      { when: { kind: 'at-once' }, move: sends(4, changeContact) },
    ],
  },
  commands: commandsOnOffer,
  vocabulary: {
    events: [...campaign.events, ...publisher.events],
    rejections: [...new Set([...campaign.rejections, ...adLocation.rejections, ...publisher.rejections])],
    subscribers: ['campaign-handler'],
  },
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
});
