import { entriesFrom, getValue } from '../../base/sorted-map.ts';
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
