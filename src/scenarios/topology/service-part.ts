import type { AnyAggregate } from '../../domains/aggregate.ts';
import { eventIdsOf, eventsTable, withUniqueVersions } from '../../kernel/database/event-store-schema.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId } from '../../kernel/names.ts';
import { controller } from '../../system/command-side/controller.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { Slots } from '../slots.ts';
import type { Part } from './part.ts';

export type ServicePart = {
  /** Names its places and its database: `order-service-1`, `order-database`, `order-service`. */
  readonly name: string;
  readonly aggregates: readonly AnyAggregate[];
  readonly instanceCount: number;
  /** Which of how many services with an event store it is, from 1 on: their event ids are apart (D2). */
  readonly index: number;
  readonly of: number;
  /** Who sends it commands. */
  readonly clients: readonly PlaceId[];
  /** Where its events go; null: subscribers read its store. */
  readonly broker: PlaceId | null;
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
function storeTables({ keeping, publishing: { tables }, concurrency }: Slots): readonly TableSchema[] {
  const own = new Map(tables.map((table) => [table.name, table]));
  const added = tables.filter(({ name }) => keeping.tables.every((table) => table.name !== name));
  const usual = keeping.tables.map((table) => own.get(table.name) ?? table);
  const guarded = usual.map((table) => (table.name === eventsTable.name ? withUniqueVersions(table) : table));
  return [...(concurrency.uniqueVersions === undefined ? usual : guarded), ...added];
}

/** Instances of one service on one database, and the relays if the pattern has any. */
export function servicePart(part: ServicePart, slots: Slots): Part {
  const { aggregates, index, of, clients, broker } = part;
  const { publishing } = slots;
  const { database, databasePlace, services } = serviceNames(part);
  // Where there is one service only, its programs and relays need not say whose they are.
  const own = (name: string): string => (of === 1 ? name : `${part.name}-${name}`);
  const eventIds = eventIdsOf(index, of);
  const service: Service = {
    database,
    databasePlace,
    eventIds,
    // Nobody publishes where there is no broker.
    broker: broker ?? 'broker',
    aggregates,
    positionEvery: slots['position-every'],
    positionOrder: slots['position-order'],
    ...slots,
  };
  const relay = broker === null ? null : slots.relays.program(service, publishing);
  const relays = relay === null ? [] : slots.relays.places.map(own);
  return {
    places: [
      ...services.map((id) => ({ id, kind: 'service' as const })),
      { id: databasePlace, kind: 'database' },
      ...relays.map((id) => ({ id, kind: 'relay' as const })),
    ],
    links: [
      ...services.flatMap((id) => [
        ...clients.map((from) => ({ from, to: id })),
        { from: id, to: databasePlace },
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
        tables: storeTables(slots).map(slots['outbox-index'].indexed),
        sequences: [eventIds],
        hasCommitLog: true,
      },
    ],
    daemons: relays.map((place) => ({ place, program: own('relay'), args: {} })),
    programs: {
      [own('controller')]: controller(service),
      ...(relay === null ? {} : { [own('relay')]: relay }),
    },
    handlers: Object.fromEntries(services.map((place) => [place, own('controller')])),
  };
}
