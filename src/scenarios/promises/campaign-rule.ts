import {
  emptyMap,
  entriesFrom,
  getValue,
  removeValue,
  setValue,
  type SortedMap,
} from '../../base/sorted-map.ts';
import { textIn } from '../../base/text-in.ts';
import type { Culprit, EventTrouble } from '../../kernel/properties/property.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';

/**
 * The rule over a campaign and its ad locations, whichever aggregates these are: none is on while the campaign is
 * off, nor do their budgets exceed the campaign's.
 */
export type CampaignRule = {
  readonly campaigns: SortedMap<CampaignSoFar>;
  /** What is against the rule by now, by its campaign and what it is about: the event that made it so. */
  readonly wrong: SortedMap<Culprit>;
};

/** A campaign and its locations as far as committed events tell. */
type CampaignSoFar = {
  readonly isActive: boolean;
  /** Null: the locations may spend as much as they like. */
  readonly budget: number | null;
  readonly on: SortedMap<null>;
  readonly budgets: SortedMap<number>;
};

const nothingYet: CampaignSoFar = { isActive: false, budget: null, on: emptyMap(), budgets: emptyMap() };

export const ruleUnbroken: CampaignRule = { campaigns: emptyMap(), wrong: emptyMap() };

export function ruleAfter(rule: CampaignRule, event: EventMessage): CampaignRule {
  // An aggregate that is no campaign says which one its event is about.
  const id = textIn(event.data, 'campaignId') ?? event.aggregateId;
  const before = getValue(rule.campaigns, id) ?? nothingYet;
  const campaign = campaignAfter(before, event);
  if (campaign === before) return rule;
  let { wrong } = rule;
  const judge = (about: string, trouble: EventTrouble | null): void => {
    const key = [id, about];
    if (trouble === null) wrong = removeValue(wrong, key);
    else if (getValue(wrong, key) === undefined)
      wrong = setValue(wrong, key, { kind: 'event', eventId: event.id, type: event.type, trouble });
  };
  const sum = [...entriesFrom(campaign.budgets)].reduce((total, { value }) => total + value, 0);
  const limit = campaign.budget ?? Infinity;
  judge('budget', sum > limit ? { kind: 'over-budget', spent: sum, budget: limit } : null);
  for (const { key } of new Set([...entriesFrom(before.on), ...entriesFrom(campaign.on)])) {
    const location = String(key);
    const isWrong = getValue(campaign.on, key) !== undefined && !campaign.isActive;
    judge(`on ${location}`, isWrong ? { kind: 'on-while-off', location } : null);
  }
  return { campaigns: setValue(rule.campaigns, id, campaign), wrong };
}

function campaignAfter(campaign: CampaignSoFar, { type, data }: EventMessage): CampaignSoFar {
  const { locations = [], budget } = data;
  const named = Array.isArray(locations) ? locations.map(String) : [];
  const location = textIn(data, 'locationId') ?? '';
  switch (type) {
    case 'CampaignCreated':
      return typeof budget === 'number' ? { ...campaign, budget } : campaign;
    case 'CampaignActivated':
      return { ...campaign, isActive: true, on: switched(campaign.on, named, true) };
    case 'CampaignDeactivated':
      return { ...campaign, isActive: false, on: switched(campaign.on, named, false) };
    case 'LocationSwitchedOn':
      return { ...campaign, on: switched(campaign.on, [location], true) };
    case 'LocationSwitchedOff':
      return { ...campaign, on: switched(campaign.on, [location], false) };
    case 'LocationBudgetSet':
      return { ...campaign, budgets: setValue(campaign.budgets, location, Number(data['amount'])) };
    default:
      return campaign;
  }
}

function switched(on: SortedMap<null>, locations: readonly string[], isOn: boolean): SortedMap<null> {
  return locations.reduce((map, name) => (isOn ? setValue(map, name, null) : removeValue(map, name)), on);
}
