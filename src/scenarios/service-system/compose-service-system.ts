import { askingClient } from '../../system/reading/asking-client.ts';
import { present } from '../../base/assert.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { clientPart } from '../topology/surroundings/client-part.ts';
import { deadLetterTopics, type Feed } from '../topology/feed.ts';
import { notificationPart } from '../topology/notification-part.ts';
import { compose, type Topology } from '../topology/compose.ts';
import { queryPart } from '../topology/query-part.ts';
import { projectionPart } from '../topology/projection-part.ts';
import { servicePart } from '../topology/service-part.ts';
import { versionsOf } from '../topology/versions-of.ts';
import { balancesOf } from './balances.ts';
import { knownOf } from './known-of.ts';
import { rebuilderOf, rebuildTablesIn, silencedIn } from './rebuilding.ts';
import { pastOf } from './past-of.ts';
import { promisesOf } from './promises.ts';
import {
  aggregatesOf,
  hasBroker,
  instanceCount,
  namesOf,
  queriesOf,
  readModelsOf,
  type ServiceSystem,
} from './service-system.ts';

/** The system with the chosen patterns, and what it promises as a whole. */
export function composeServiceSystem(system: ServiceSystem, slots: SystemSlots): Topology {
  const { database, databasePlace } = namesOf(system);
  const client = 'client';
  const broker = hasBroker(slots) ? 'broker' : null;
  const feed: Feed =
    broker === null ? { kind: 'store', place: databasePlace, database } : { kind: 'broker', place: broker };
  const subscriptionOf = (wanted: string) =>
    present(
      system.subscriptions.find(({ subscriber }) => subscriber === wanted),
      `a subscription of ${wanted}`,
    );
  const { name, topics, subscriptions, asked } = system;
  const aggregates = aggregatesOf(system, slots);
  const way = system.commandSide === undefined ? {} : { commandSide: system.commandSide };
  const known = knownOf(system);
  const { queries } = slots.reading;
  const readModels = readModelsOf(system, slots);
  const clientProgram =
    queries?.namesVersion === true ? askingClient(slots.client, queriesOf(system)) : slots.client.program;
  const deadLetters = deadLetterTopics(
    subscriptions.map(({ subscriber }) => subscriber),
    slots,
  );
  const composed = compose([
    clientPart(client, { client: { program: clientProgram } }),
    servicePart(
      { name, aggregates, known, ...way, instanceCount, index: 1, of: 1, clients: [client], broker },
      slots,
    ),
    ...(broker === null ? [] : [brokerPart(broker, [...topics, ...deadLetters])]),
    projectionPart(
      {
        subscription: subscriptionOf('projection'),
        feed,
        known,
        joinsLater: slots.joining?.isLater === true,
        readModels,
        beside: [...(queries?.tables ?? []), ...rebuildTablesIn(system, slots)],
      },
      slots,
    ),
    ...(queries === null
      ? []
      : [
          queryPart({
            of: name,
            asked,
            queries,
            clients: [client],
            views: { database: 'projection', place: 'projection-database' },
            store: { database, place: databasePlace },
            versions: versionsOf(known, slots),
          }),
        ]),
    notificationPart(
      { subscription: subscriptionOf('notification'), feed, known, isMuted: silencedIn(slots) },
      slots,
    ),
    ...rebuilderOf(system, slots, { client, broker, subscription: subscriptionOf('projection') }),
    { properties: promisesOf(system, slots), balances: balancesOf(system, slots) },
  ]);
  const past = pastOf(system, slots);
  return past === null ? composed : { ...composed, definition: { ...composed.definition, past } };
}
