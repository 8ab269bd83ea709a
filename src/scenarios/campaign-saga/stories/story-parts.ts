import type { Command } from '../../../kernel/terms/message.ts';
import type { ScriptStep } from '../../script/script.ts';
import type { ChosenVariants, Setup } from '../../slots/setup.ts';
import { campaignSagaScenario } from '../campaign-saga-scenario.ts';

/** The strongest variant in every slot but those that a story is about. */
export function publishingSetup(slots: ChosenVariants): Setup {
  return {
    scenario: campaignSagaScenario.id,
    slots: { ...campaignSagaScenario.defaults, ...slots },
    seed: 7,
  };
}

const toCampaign = (type: string, data: Command['data'] = {}): Command => ({
  type,
  aggregateType: 'Campaign',
  aggregateId: 'campaign-1',
  data,
});

export const activateCampaign = toCampaign('ActivateCampaign');

/** A client activates the campaign that is there. */
export const activated: ScriptStep = {
  when: { kind: 'at-once' },
  move: { kind: 'send', intent: 'c1', to: 'campaign-service-1', command: activateCampaign },
};
