import { campaign } from '../../domains/campaign/campaign.ts';
import { publisher } from '../../domains/publisher/publisher.ts';
import { asDecidedBy } from '../../system/boundary/as-decided-by.ts';
import { keptInTransaction } from '../../system/command-side/service.ts';
import { mendRule } from '../../system/coordinating/campaigns/mend-rule.ts';
import { ruleKept } from '../promises/rule-kept.ts';
import { ruleKeptAtRest } from '../promises/rule-kept-at-rest.ts';
import { transportPromises } from '../promises/transport-promises.ts';
import { eventBalances } from '../service-system/balances.ts';
import type { Slots } from '../slots/slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { compose, type Topology } from '../topology/compose.ts';
import { deadLetterTopics } from '../topology/feed.ts';
import type { Reaction } from '../topology/handler-part.ts';
import { feedOf, serviceNames, servicePart, type ServicePart } from '../topology/service-part.ts';
import type { boundarySlots, ServiceSlots } from '../topology/service-slots.ts';
import { clientPart } from '../topology/surroundings/client-part.ts';
import { needlessConflicts } from './needless-conflicts.ts';

export type BoundariesSlots = ServiceSlots & Pick<Slots, (typeof boundarySlots)[number]>;

/** What clients can ask for, wherever the boundaries are. */
export const commandsOnOffer = [...campaign.commands, ...publisher.commands];

/**
 * Campaigns with their ad locations, and who publishes them, in one service: which of them are one aggregate is the
 * choice. Where the rule runs over several, an event handler mends what breaks it.
 */
export function composeBoundaries(slots: BoundariesSlots): Topology {
  const { aggregates, decidedBy, isMended } = slots.boundary;
  const broker = slots.publishing.hasNoBroker === true ? null : 'broker';
  const named = { name: 'campaign', instanceCount: 1, broker } as const;
  const types = aggregates.map(({ type }) => type);
  const mending = { subscriber: 'campaign-handler', aggregateTypes: ['Campaign', 'AdLocation'] };
  const subscriptions = isMended ? [mending] : [];
  const reactions = subscriptions.map((subscription): Reaction => ({
    subscription,
    feed: feedOf(named),
    effect: (service) => mendRule(service, keptInTransaction(service), subscription.subscriber),
  }));
  const ownCommands: Pick<ServicePart, 'ownCommands'> =
    decidedBy === undefined
      ? {}
      : {
          ownCommands: (service) =>
            asDecidedBy(
              decidedBy,
              commandsOnOffer.map(({ type }) => type),
              service,
            ),
        };
  const { database } = serviceNames(named);
  const readers = subscriptions.map(({ subscriber }) => ({ subscriber, store: database, database }));
  const topics = types.map((id) => ({ id, partitionCount: 1 }));
  const heardBy = subscriptions.map(({ subscriber }) => subscriber);
  return compose([
    clientPart('client', slots),
    servicePart(
      { ...named, ...ownCommands, aggregates, index: 1, of: 1, clients: ['client'], reactions },
      slots,
    ),
    ...(broker === null ? [] : [brokerPart(broker, [...topics, ...deadLetterTopics(heardBy, slots)])]),
    {
      properties: [ruleKept, ruleKeptAtRest, ...transportPromises(subscriptions, [named], readers, slots)],
      balances: [needlessConflicts, ...eventBalances(subscriptions, broker !== null)],
    },
  ]);
}
