import { valuesOf } from '../../base/sorted-map.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { ruleAfter, ruleUnbroken, type CampaignRule } from './campaign-rule.ts';

/** At rest the rule over several entities is kept: whatever was against it has been mended. */
export const ruleKeptAtRest: Property = {
  id: 'rule-kept-at-rest',
  kind: 'eventually',
  initial: ruleUnbroken,
  observe: (state, fact) =>
    fact.kind === 'event-committed' ? ruleAfter(state as CampaignRule, fact.event) : state,
  stands: (state) => ((state as CampaignRule).wrong.size === 0 ? 'kept' : 'waiting'),
  judge: (state) => {
    const { wrong } = state as CampaignRule;
    return wrong.size === 0 ? { kind: 'kept' } : { kind: 'waiting', for: valuesOf(wrong) };
  },
};
