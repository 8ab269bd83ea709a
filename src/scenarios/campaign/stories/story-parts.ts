import type { Command } from '../../../kernel/terms/message.ts';
import type { ScriptStep } from '../../script/script.ts';
import type { Setup } from '../../slots/setup.ts';
import { campaignScenario } from '../campaign-scenario.ts';

/** The strongest variant in every slot but those that a story is about. */
export const storySetup = (slots: Partial<Setup['slots']>): Setup => ({
  scenario: campaignScenario.id,
  slots: { ...campaignScenario.defaults, ...slots },
  seed: 7,
});

const toCampaign = (type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Campaign',
  aggregateId: 'campaign-1',
  data,
});

export const activate = toCampaign('ActivateCampaign', {});
export const confirm = toCampaign('TrackConfirmation', { confirmationId: 'confirmation-1' });

/** A client sends as soon as what came before has happened. */
export const send = (number: 1 | 2, command: Command): ScriptStep => ({
  when: { kind: 'at-once' },
  move: { kind: 'send', intent: `c${number}`, to: `campaign-service-${number}`, command },
});

/** The relay has read the document, and the broker takes its time. */
export const slowBroker: ScriptStep = {
  when: { kind: 'before', place: 'relay', op: 'publish', occurrence: 1 },
  move: { kind: 'slow', link: 'relay->broker', factor: 12 },
};
