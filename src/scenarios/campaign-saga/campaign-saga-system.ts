import { anyAggregate } from '../../domains/aggregate.ts';
import { campaignWithMaterials } from '../../domains/campaign/campaign-with-materials.ts';
import { campaignPublishingSaga } from '../../system/coordinating/campaigns/campaign-publishing-saga.ts';
import {
  publisherAnswers,
  publishingService,
} from '../../system/coordinating/campaigns/publishing-service.ts';
import { atomicOutbox } from '../../kernel/properties/atomic-outbox.ts';
import { outsideOnce } from '../../kernel/properties/outside-once.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { publishedAsConfirmed } from '../promises/published-as-confirmed.ts';
import { publishingEnds } from '../promises/publishing-ends.ts';
import { transportPromises } from '../promises/transport-promises.ts';
import { eventBalances } from '../service-system/balances.ts';
import type { Slots } from '../slots/slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { compose, type Topology } from '../topology/compose.ts';
import { servicePart, type ServicePart } from '../topology/service-part.ts';
import type { ServiceSlots } from '../topology/service-slots.ts';
import { clientPart } from '../topology/surroundings/client-part.ts';
import { outsidePart } from '../topology/surroundings/outside-part.ts';

export type CampaignSagaSlots = ServiceSlots & Pick<Slots, 'saga-state' | 'outside'>;

/** Names the saga's place and its group. */
export const publishingSaga = 'campaign-publishing-saga';
export const publisher = 'publishing-service';

/** Campaigns in one service, the saga that has them published, and the publisher, which is somebody else's. */
export function composeCampaignSaga(slots: CampaignSagaSlots): Topology {
  const broker = 'broker';
  const campaigns = { name: 'campaign', instanceCount: 1 };
  const hears = ['Campaign', publisherAnswers];
  const saga = {
    name: publishingSaga,
    manager: campaignPublishingSaga,
    state: slots['saga-state'],
    hears,
    outside: { Advertisement: publisher },
  };
  const subscriptions = [{ subscriber: publishingSaga, aggregateTypes: ['Campaign'] }];
  const topics = hears.map((id) => ({ id, partitionCount: 1 }));
  const service: ServicePart = {
    ...campaigns,
    aggregates: [anyAggregate(campaignWithMaterials)],
    // Every second id is the publisher's, for its answer.
    index: 1,
    of: 2,
    clients: ['client'],
    broker,
    processManagers: [saga],
  };
  const program = slots.outside.program(publishingService(publisher, broker));
  return compose([
    clientPart('client', slots),
    servicePart(service, slots),
    brokerPart(broker, topics),
    outsidePart({ id: publisher, of: 'publisher', program, answers: [broker] }),
    {
      properties: [
        publishedAsConfirmed(publishingSaga),
        publishingEnds(campaignPublishingSaga.type),
        outsideOnce,
        ...transportPromises(subscriptions, [campaigns], [], slots).map(ofOwnMessages),
      ],
      balances: eventBalances(subscriptions, true, false, isAnnounced),
    },
  ]);
}

/** What the publisher commits is in its own memory, and the saga's stream is its own: no outbox owes them. */
const ofOwnMessages = (property: Property): Property =>
  property.id !== atomicOutbox.id
    ? property
    : {
        ...property,
        observe: (state, fact) => {
          const isOwed =
            fact.kind === 'event-committed'
              ? isAnnounced(fact.event.aggregateType)
              : fact.kind !== 'message-committed';
          return isOwed ? property.observe(state, fact) : state;
        },
      };

const isAnnounced = (aggregateType: string): boolean => aggregateType !== campaignPublishingSaga.type;
