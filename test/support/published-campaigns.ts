import { anyAggregate } from '../../src/domains/aggregate.ts';
import { campaign } from '../../src/domains/campaign/campaign.ts';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { chosenSlots } from '../../src/scenarios/slots/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../src/scenarios/topology/compose.ts';
import { outsidePart } from '../../src/scenarios/topology/surroundings/outside-part.ts';
import { personPart } from '../../src/scenarios/topology/surroundings/person-part.ts';
import { servicePart, serviceNames } from '../../src/scenarios/topology/service-part.ts';
import { outsideSlots, serviceSlots } from '../../src/scenarios/topology/service-slots.ts';
import { person } from '../../src/system/person/person.ts';
import { managerOf, publisherOf } from './campaign-outsiders.ts';
import { campaignPromises } from './campaign-promises.ts';
import { submitting } from './submitting.ts';

const usual = { keeping: 'events', publishing: 'outbox-polling', outside: 'recognises-command-id' };
const [client, broker, publisher, manager] = ['client', 'broker', 'publishing-service', 'manager'] as const;

/**
 * Campaigns whose activation is submitted to a publishing service, somebody else's, that confirms or rejects later; of
 * a rejection a person decides whether the campaign is taken back.
 */
export function publishedCampaigns(chosen: ChosenVariants = {}): Topology {
  const wanted = { ...campaignScenario.defaults, ...usual, ...chosen };
  const setup = { scenario: campaignScenario.id, slots: wanted, seed: 1 };
  const slots = chosenSlots(setup, serviceSlots);
  const { outside } = chosenSlots(setup, outsideSlots);
  const campaigns = { name: 'campaign', aggregates: [anyAggregate(campaign)], instanceCount: 1 };
  const { services, database } = serviceNames(campaigns);
  const [service = ''] = services;
  const feed = { kind: 'broker', place: broker } as const;
  const subscription = { subscriber: 'campaign-handler', aggregateTypes: ['Campaign'] };
  const effect = () => submitting(publisher, subscription.subscriber, database);
  const submission = { subscription, feed, outside: [publisher], effect };
  const shared = { index: 1, of: 1, clients: [client], broker, reactions: [submission] };
  const publishing = outside.program(publisherOf(publisher, service));
  const deciding = person(managerOf(manager, service, broker));
  const reading = { broker, topics: subscription.aggregateTypes };
  return compose([
    clientPart(client, slots),
    servicePart({ ...campaigns, ...shared }, slots),
    brokerPart(broker, [{ id: 'Campaign', partitionCount: 1 }]),
    outsidePart({ id: publisher, of: 'publisher', program: publishing, answers: [service] }),
    personPart({ id: manager, of: 'manager', program: deciding, ...reading, asks: [service] }),
    { properties: campaignPromises(subscription, database, slots) },
  ]);
}
