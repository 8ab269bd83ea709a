import { succeed, type Result } from '../../../base/result.ts';
import type { JsonRecord } from '../../../base/json.ts';
import { budgetOf } from '../../../domains/campaign/campaign-locations.ts';
import type { CampaignState } from '../../../domains/campaign/campaign-messages.ts';
import type { OpFailure } from '../../../kernel/language/op.ts';
import type { Process } from '../../../kernel/language/process.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import { toLocation } from '../../boundary/location-of.ts';
import type { LoadedAggregate } from '../../aggregate/aggregate-root.ts';

/** The campaign as it is by now, and what has been said of it. */
type Changed = {
  readonly campaignId: string;
  readonly campaign: CampaignState;
  readonly data: JsonRecord;
  readonly findLocation: (name: string) => Process<Result<LoadedAggregate, OpFailure>>;
};

type Mending = (changed: Changed) => Process<Result<readonly Command[], OpFailure>>;

/** What mends the rule, by the type of event that may break it: ads go on and off with their campaign, and spend what is left of its budget. */
export const mendings: { readonly [eventType: string]: Mending } = {
  *CampaignActivated({ campaignId, campaign }) {
    return succeed(isOn(campaign) ? toAll(campaignId, campaign, 'SwitchLocationOn') : []);
  },
  *CampaignDeactivated({ campaignId, campaign }) {
    return succeed(isOn(campaign) ? [] : toAll(campaignId, campaign, 'SwitchLocationOff'));
  },
  *LocationSwitchedOn({ campaignId, campaign, data: { locationId = '' } }) {
    return succeed(isOn(campaign) ? [] : [toLocation(campaignId, 'SwitchLocationOff', { locationId })]);
  },
  *LocationBudgetSet({ campaignId, campaign, data, findLocation }) {
    const { budget, locations } = campaign;
    if (budget === undefined) return succeed([]);
    const { locationId = '', amount } = data;
    let left = budget;
    for (const { name } of locations.filter((one) => one.name !== locationId)) {
      const other = yield* findLocation(name);
      if (!other.ok) return other;
      left -= budgetOf([other.value.state]);
    }
    if (Number(amount) <= left) return succeed([]);
    const lowered = { locationId, amount: Math.max(0, left) };
    return succeed([toLocation(campaignId, 'SetLocationBudget', lowered)]);
  },
};

const isOn = ({ status }: CampaignState): boolean => status === 'ACTIVE';

const toAll = (campaignId: string, { locations }: CampaignState, command: string): readonly Command[] =>
  locations.map(({ name }) => toLocation(campaignId, command, { locationId: name }));
