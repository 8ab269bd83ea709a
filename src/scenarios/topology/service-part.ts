import type { AnyAggregate } from '../../domains/aggregate.ts';
import { assert } from '../../base/assert.ts';
import {
  eventIdsOf,
  eventsTable,
  messagesTable,
  withUniqueVersions,
} from '../../kernel/database/event-store-schema.ts';
import { ownSequences, type TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { CommandSide } from '../../system/command-side/command-side.ts';
import { controller } from '../../system/command-side/controller.ts';
import type { ManagedCommands, Service } from '../../system/command-side/service.ts';
import { managedCommands } from '../../system/coordinating/managed-commands.ts';
import { timersTable } from '../../system/coordinating/timers/timers-table.ts';
import { commandChannelOf } from '../../system/coordinating/channels.ts';
import { issuedCommandsTable } from '../../system/executing/issued-commands.ts';
import { personalKeysTable } from '../../system/personal-data/personal-keys.ts';
import { sealsAnything } from '../../system/personal-data/personal-rules.ts';
import { every3Events } from '../../system/snapshot-every/every-3-events.ts';
import { never as noSnapshots } from '../../system/snapshots/never.ts';
import { consumerTables } from './consumer-tables.ts';
import { executorPart } from './executor-part.ts';
import { leavesToExecutor, managedBy, managerPart, type ManagerPart } from './manager-part.ts';
import { whyNoMessages } from '../slots/why-no-messages.ts';
import { commandHandlerPart, handlerPart, tablesOfReactions, type Reaction } from './handler-part.ts';
import type { Feed } from './feed.ts';
import type { ServiceSlots } from './service-slots.ts';
import { joinParts } from './join-parts.ts';
import { noBroker } from './no-broker.ts';
import type { Part } from './part.ts';
import { placeOf, placesOf } from './place.ts';
import { snapshotterPart } from './snapshotter-part.ts';
import { versionsOf, type KnownOfEvents } from './versions-of.ts';

export type ServicePart = {
  /** Names its places and its database: `order-service-1`, `order-database`, `order-service`. */
  readonly name: string;
  readonly aggregates: readonly AnyAggregate[];
  readonly known?: KnownOfEvents;
  readonly instanceCount: number;
  /** Which of how many services with an event store it is, from 1 on: their event ids are apart (D2). */
  readonly index: number;
  readonly of: number;
  /** Who sends it commands. */
  readonly clients: readonly PlaceId[];
  /** Where its events go; null: subscribers read its store. */
  readonly broker: PlaceId | null;
  /** What it does about events of others; each has an event handler of its own. */
  readonly reactions?: readonly Reaction[];
  /** It carries out commands that others send to its channel, and answers them (M2). */
  readonly takesCommands?: true;
  readonly processManagers?: readonly ManagerPart[];
  /** Commands that it carries out in its own way, instead of an aggregate or a process manager. */
  readonly ownCommands?: (service: () => Service) => ManagedCommands;
  /** How it takes commands; left out, in the usual way. */
  readonly commandSide?: CommandSide;
  /** Databases of others that it writes to itself. */
  readonly writesTo?: readonly PlaceId[];
  /** Which services its process managers send commands to, by the types of these services' aggregates. */
  readonly asks?: Readonly<Record<string, string>>;
  /** A log that nobody reads need not be there: left out, it is always there. */
  readonly keepsLog?: 'if-read';
  /** Where its process managers' commands to those go that are no services, by what they are about. */
  readonly channels?: Readonly<Record<string, TopicId>>;
};

/** What the places of a service and its database are called. */
export function serviceNames({ name, instanceCount }: Pick<ServicePart, 'name' | 'instanceCount'>) {
  return {
    database: `${name}-service`,
    databasePlace: `${name}-database`,
    services: Array.from({ length: instanceCount }, (_, index) => `${name}-service-${index + 1}`),
  } as const;
}

/**
 * The tables that aggregates are kept in, some in the form that the way to publish gives them, and those that it
 * adds. Where versions are the guard, no two events of a stream can have one.
 */
function storeTables(
  { keeping, publishing, concurrency }: ServiceSlots,
  hasMessages: boolean,
): readonly TableSchema[] {
  const kept = [...keeping.tables, ...(hasMessages ? [messagesTable] : [])];
  const tables = [...publishing.tables, ...(hasMessages ? (publishing.messageTables ?? []) : [])];
  const own = new Map(tables.map((table) => [table.name, table]));
  const added = tables.filter(({ name }) => kept.every((table) => table.name !== name));
  const usual = kept.map((table) => own.get(table.name) ?? table);
  const guarded = usual.map((table) => (table.name === eventsTable.name ? withUniqueVersions(table) : table));
  return [...(concurrency.uniqueVersions === undefined ? usual : guarded), ...added];
}

/** Where there is one service only, its programs and relays need not say whose they are. */
const calledIn =
  ({ name, of }: Pick<ServicePart, 'name' | 'of'>) =>
  (program: string): string =>
    of === 1 ? program : `${name}-${program}`;

type KnownOfIt = Pick<
  ServicePart,
  | 'name'
  | 'aggregates'
  | 'known'
  | 'index'
  | 'of'
  | 'broker'
  | 'takesCommands'
  | 'processManagers'
  | 'asks'
  | 'channels'
  | 'ownCommands'
>;

/** Whether it announces commands or replies beside its events (M5). */
const hasMessagesIn = ({ takesCommands, asks = {}, channels = {} }: KnownOfIt): boolean =>
  takesCommands === true || Object.keys({ ...asks, ...channels }).length > 0;

/** What its programs, and those of its handlers, know of it. */
export function serviceOf(part: KnownOfIt, slots: ServiceSlots): Service {
  const { processManagers = [], asks = {}, ownCommands } = part;
  const { database, databasePlace } = serviceNames({ ...part, instanceCount: 1 });
  const hasMessages = hasMessagesIn(part);
  const why = hasMessages ? whyNoMessages(slots) : null;
  assert(why === null, `a design that carries commands and replies, came ${String(why)}`);
  const service: Service = {
    database,
    databasePlace,
    eventIds: eventIdsOf(part.index, part.of),
    // Nobody publishes where there is none.
    broker: part.broker ?? noBroker,
    relayName: calledIn(part)('relay'),
    hasMessages,
    aggregates: part.aggregates,
    managedCommands: [
      ...processManagers.map((manager) => managedCommands(() => service, managedBy(manager))),
      ...(ownCommands === undefined ? [] : [ownCommands(() => service)]),
    ],
    channels: {
      ...Object.fromEntries(
        Object.entries(asks).map(([aggregateType, other]) => [aggregateType, commandChannelOf(other)]),
      ),
      ...part.channels,
    },
    unannounced: processManagers.filter(leavesToExecutor).map(({ manager }) => manager.type),
    positionEvery: slots['position-every'],
    positionOrder: slots['position-order'],
    snapshotEvery: slots['snapshot-every'] ?? every3Events,
    snapshots: noSnapshots,
    versions: versionsOf(part.known ?? {}, slots),
    ...slots,
  };
  return service;
}

/** Event ids are drawn by several services, each its own. */
const withoutEventIds = (tables: readonly TableSchema[]): readonly TableSchema[] =>
  tables.filter(({ sequence }) => sequence !== eventsTable.sequence);

/** Where those who hear of its events read them. */
export function feedOf({ name, broker }: Pick<ServicePart, 'name' | 'broker'>): Feed {
  const { database, databasePlace } = serviceNames({ name, instanceCount: 1 });
  return broker === null
    ? { kind: 'store', place: databasePlace, database }
    : { kind: 'broker', place: broker };
}

/** Instances of one service on one database, and the relays if the pattern has any. */
export function servicePart(part: ServicePart, slots: ServiceSlots): Part {
  const { aggregates, clients, broker, reactions = [], processManagers = [], writesTo = [] } = part;
  const { commandSide } = part;
  const { publishing } = slots;
  const { database, databasePlace, services } = serviceNames(part);
  const called = calledIn(part);
  const whose = { of: part.name };
  const service = serviceOf(part, slots);
  const relay = broker === null ? null : slots.relays.program(service, publishing);
  const relays = relay === null ? [] : slots.relays.places.map(called);
  const added = onceEach([
    ...tablesOfReactions(reactions, slots),
    ...(service.hasMessages || processManagers.length > 0 ? consumerTables(slots, false, true) : []),
    ...processManagers.flatMap(({ state, hasDeadlines }) => [
      ...state.tables,
      ...(hasDeadlines === true ? [timersTable] : []),
    ]),
    ...(processManagers.some(leavesToExecutor) ? [issuedCommandsTable] : []),
    ...(sealsAnything(service.versions.personal) ? [personalKeysTable] : []),
  ]);
  const own: Part = {
    places: [
      ...placesOf(services, 'service', whose),
      placeOf(databasePlace, 'database', whose),
      ...placesOf(relays, 'relay', whose),
    ],
    links: [
      ...services.flatMap((id) => [
        ...clients.map((from) => ({ from, to: id })),
        ...[databasePlace, ...writesTo].map((to) => ({ from: id, to })),
        ...(relay === null && broker !== null ? [{ from: id, to: broker }] : []),
      ]),
      ...relays.flatMap((from) =>
        [databasePlace, ...(broker === null ? [] : [broker])].map((to) => ({ from, to })),
      ),
    ],
    databases: [
      {
        id: database,
        place: databasePlace,
        tables: [...storeTables(slots, service.hasMessages).map(slots['outbox-index'].indexed), ...added],
        sequences: [service.eventIds, ...ownSequences([...withoutEventIds(slots.keeping.tables), ...added])],
        hasCommitLog: part.keepsLog !== 'if-read' || publishing.readsLog === true,
      },
    ],
    daemons: [
      ...relays.map((place) => ({ place, program: called('relay'), args: {} })),
      ...(commandSide === undefined
        ? []
        : services.map((place) => ({ place, program: called('start-up'), args: {} }))),
    ],
    programs: {
      [called('controller')]: (commandSide?.controller ?? controller)(service),
      ...(commandSide === undefined ? {} : { [called('start-up')]: commandSide.startUp(service) }),
      ...(relay === null ? {} : { [called('relay')]: relay }),
    },
    ...(commandSide === undefined ? {} : { commandSteps: commandSide.steps }),
    handlers: Object.fromEntries(services.map((place) => [place, called('controller')])),
    routes: Object.fromEntries(
      [...aggregates, ...processManagers.map(({ manager }) => manager)].map(({ type }) => [type, services]),
    ),
  };
  return joinParts([
    own,
    ...reactions.map((reaction) => handlerPart(reaction, service, part.name, slots)),
    ...(part.takesCommands === true ? [commandHandlerPart(service, part.name, slots)] : []),
    ...processManagers.map((manager) => managerPart(manager, service, { name: part.name, services }, slots)),
    ...executorsOf(part, service),
    ...snapshotterPart(part.name, service),
  ]);
}

/** Whoever carries out what process managers have issued to systems outside, where these don't ask themselves (S7). */
function executorsOf(
  { name, processManagers = [] }: ServicePart,
  { database, databasePlace }: Pick<Service, 'database' | 'databasePlace'>,
): readonly Part[] {
  const issuing = processManagers.filter(leavesToExecutor);
  const targets = [...new Set(issuing.flatMap(({ outside = {} }) => Object.values(outside)))];
  return issuing.length === 0 ? [] : [executorPart({ of: name, database, databasePlace, targets })];
}

const onceEach = (tables: readonly TableSchema[]): readonly TableSchema[] => [
  ...new Map(tables.map((table) => [table.name, table])).values(),
];
