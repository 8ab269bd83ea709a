import { succeed } from '../../base/result.ts';
import { textIn } from '../../base/text-in.ts';
import { anyAggregate, type AnyAggregate, type DomainCommand } from '../aggregate.ts';
import { campaign } from '../campaign/campaign.ts';
import type { CampaignState } from '../campaign/campaign-messages.ts';
import { publisher, type PublisherState } from './publisher.ts';

/** A type and not an interface, as an aggregate's state is plain data. */
type State = PublisherState & { readonly campaigns: Readonly<Record<string, CampaignState>> };

const own = anyAggregate(publisher);
const each = anyAggregate(campaign);

/**
 * A publisher and all its campaigns as one aggregate: what changes for different reasons has one version. Messages
 * about a campaign say which it is.
 */
export const publisherWithCampaigns: AnyAggregate = {
  type: publisher.type,
  initial: { ...publisher.initial, campaigns: {} } satisfies State,
  process: (state, command) => {
    if (isOwn(command)) return own.process(state, command);
    const campaignId = textIn(command.data, 'campaignId') ?? '';
    const decision = each.process(campaignIn(state as State, campaignId), command);
    if (!decision.ok) return decision;
    return succeed(decision.value.map(({ type, data }) => ({ type, data: { ...data, campaignId } })));
  },
  apply: (state, event) => {
    const { campaigns } = state as State;
    if (publisher.events.some((type) => type === event.type))
      return { ...own.apply(state, event), campaigns };
    const campaignId = textIn(event.data, 'campaignId') ?? '';
    const changed = each.apply(campaignIn(state as State, campaignId), event);
    return { ...state, campaigns: { ...campaigns, [campaignId]: changed as CampaignState } };
  },
  commands: [...publisher.commands, ...campaign.commands],
  events: [...publisher.events, ...campaign.events],
  rejections: [...publisher.rejections, ...campaign.rejections],
};

const isOwn = ({ type }: DomainCommand): boolean => publisher.commands.some((schema) => schema.type === type);

/** A campaign may have any id, also one that every object inherits. */
const campaignIn = ({ campaigns }: State, id: string): CampaignState =>
  (Object.hasOwn(campaigns, id) ? campaigns[id] : undefined) ?? campaign.initial;
