import { eventIdsOf, eventStoreTables } from '../../kernel/database/event-store-schema.ts';
import { ownSequences, type DatabaseSchema, type TableSchema } from '../../kernel/database/schema.ts';
import type { DaemonDefinition, LinkDefinition, PlaceDefinition } from '../../kernel/definition.ts';
import type { GroupId, PlaceId } from '../../kernel/names.ts';
import { checkpointsTable } from '../../system/consuming/checkpoint.ts';
import type { Slots } from '../slots.ts';
import { feedOf, hasBroker } from './feed.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** The parts of a service system that follow from the chosen patterns. */
export type Topology = {
  readonly places: readonly PlaceDefinition[];
  readonly links: readonly LinkDefinition[];
  readonly databases: readonly DatabaseSchema[];
  readonly daemons: readonly DaemonDefinition[];
};

export function topologyOf(system: ServiceSystem, slots: Slots): Topology {
  return {
    places: placesOf(system, slots),
    links: linksOf(system, slots),
    databases: databasesOf(system, slots),
    daemons: [
      ...relaysOf(slots).map((place) => ({ place, program: 'relay', args: {} })),
      ...subscribers.flatMap((program) =>
        membersOf(slots, program).map((place) => ({ place, program, args: {} })),
      ),
    ],
  };
}

/** The places of the relays, where the pattern has any. */
const relaysOf = ({ publishing, relays }: Slots): readonly PlaceId[] =>
  publishing.relay === null ? [] : relays.places;

const subscribers = ['projection', 'notification'];

/** The places that read for a subscriber's group; only the projection shares its work. */
export const membersOf = ({ members }: Slots, subscriber: GroupId): readonly PlaceId[] =>
  subscriber === 'projection' ? members.places(subscriber) : [subscriber];

/** The tables that the patterns add to each consumer's database. */
const consumerTables = (slots: Slots): readonly TableSchema[] => [
  ...slots.consuming.tables,
  ...slots.failing.tables,
  ...(hasBroker(slots) ? [] : [checkpointsTable]),
];

const notificationTables = (slots: Slots): readonly TableSchema[] => [
  ...slots.effect.tables,
  ...consumerTables(slots),
];

/** Only a pattern that keeps tables beside the notification gives it a database. */
const notificationDatabase = (slots: Slots): readonly PlaceId[] =>
  notificationTables(slots).length > 0 ? ['notification-database'] : [];

/** What the notification's work needs. */
export const notificationNeeds = (slots: Slots): readonly PlaceId[] => [
  ...notificationDatabase(slots),
  ...(slots.effect.needsMailServer ? ['mail-server'] : []),
];

function placesOf(system: ServiceSystem, slots: Slots): readonly PlaceDefinition[] {
  const { services, databasePlace } = namesOf(system);
  return [
    { id: 'client', kind: 'client' },
    ...services.map((id): PlaceDefinition => ({ id, kind: 'service' })),
    { id: databasePlace, kind: 'database' },
    ...relaysOf(slots).map((id): PlaceDefinition => ({ id, kind: 'relay' })),
    ...(hasBroker(slots) ? [{ id: 'broker', kind: 'broker' } as const] : []),
    ...membersOf(slots, 'projection').map((id): PlaceDefinition => ({ id, kind: 'consumer' })),
    { id: 'projection-database', kind: 'database' },
    { id: 'notification', kind: 'consumer' },
    ...notificationDatabase(slots).map((id): PlaceDefinition => ({ id, kind: 'database' })),
    ...(slots.effect.needsMailServer ? [{ id: 'mail-server', kind: 'outside' } as const] : []),
  ];
}

function linksOf(system: ServiceSystem, slots: Slots): readonly LinkDefinition[] {
  const { services, databasePlace } = namesOf(system);
  return [
    ...services.flatMap((id) => [
      { from: 'client', to: id },
      { from: id, to: databasePlace },
      ...(slots.publishing.relay === null && hasBroker(slots) ? [{ from: id, to: 'broker' }] : []),
    ]),
    ...relaysOf(slots).flatMap((from) => [
      { from, to: databasePlace },
      { from, to: 'broker' },
    ]),
    ...membersOf(slots, 'projection').flatMap((from) => [
      { from, to: feedOf(system, slots) },
      { from, to: 'projection-database' },
    ]),
    { from: 'notification', to: feedOf(system, slots) },
    ...notificationNeeds(slots).map((to) => ({ from: 'notification', to })),
  ];
}

function databasesOf(system: ServiceSystem, slots: Slots): readonly DatabaseSchema[] {
  const { database, databasePlace } = namesOf(system);
  const projectionTables = [...system.readModels.map(({ table }) => table), ...consumerTables(slots)];
  return [
    {
      id: database,
      place: databasePlace,
      tables: [
        ...(slots.publishing.store === 'documents' ? [] : eventStoreTables),
        ...slots.publishing.tables,
      ],
      sequences: [eventIdsOf()],
      hasCommitLog: true,
    },
    {
      id: 'projection',
      place: 'projection-database',
      tables: projectionTables,
      sequences: ownSequences(projectionTables),
      hasCommitLog: false,
    },
    ...notificationDatabase(slots).map((place) => ({
      id: 'notification',
      place,
      tables: notificationTables(slots),
      sequences: ownSequences(notificationTables(slots)),
      hasCommitLog: false,
    })),
  ];
}
