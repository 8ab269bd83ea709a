import { entriesFrom, getValue, valuesOf } from '../../base/sorted-map.ts';
import type { Culprit, Property } from '../../kernel/properties/property.ts';
import { ruleAfter, ruleUnbroken, type CampaignRule } from './campaign-rule.ts';

type State = { readonly rule: CampaignRule; readonly broken: readonly Culprit[] };

const initial: State = { rule: ruleUnbroken, broken: [] };

/** The rule over several entities is kept, in every state that is committed: what is mended later was broken. */
export const ruleKept: Property = {
  id: 'rule-kept',
  kind: 'always',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'event-committed') return state;
    const { rule, broken } = state as State;
    const after = ruleAfter(rule, fact.event);
    if (after === rule) return state;
    const added = [...entriesFrom(after.wrong)].filter(({ key }) => getValue(rule.wrong, key) === undefined);
    return { rule: after, broken: [...broken, ...added.map(({ value }) => value)] };
  },
  judge: (state) => {
    const { broken } = state as State;
    return broken.length === 0 ? { kind: 'kept' } : { kind: 'broken', culprits: broken };
  },
};

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
