import type { PlaceDefinition, PlaceRole, SystemDefinition } from '../../kernel/definition/definition.ts';
import { linkBetween, type DatabaseId, type PlaceId } from '../../kernel/terms/names.ts';
import type { Actor } from '../../kernel/language/op.ts';
import type { MapLayout, MapPlace } from '../form/map-layout.ts';

/** The lane of each role, from the command side to the query side. */
const lanes: Readonly<Record<PlaceRole, number>> = {
  client: 0,
  person: 0,
  service: 1,
  handler: 1,
  'command-handler': 1,
  'process-manager': 1,
  database: 2,
  relay: 2,
  broker: 3,
  projection: 4,
  'projection-database': 4,
  notification: 4,
  'notification-database': 4,
  'mail-server': 4,
  outside: 4,
};

/** The lanes in which places stand beside the store that they work on. */
const storeLanes: readonly number[] = [lanes.service, lanes.database];

/** How high a store is with all that works on it, in rows. */
const storeRowCount = 10;
/** Of these a relay takes so many, and its store what they leave, but no fewer than it needs. */
const relayRowCount = 3;
const databaseRowCountMin = 4;

const commandSide: readonly Actor[] = ['controller', 'dispatcher', 'handler', 'repository', 'aggregate'];

/** What is read as a log is a store of somebody else's, where there is one within reach. */
function logOf({ places, links, databases }: SystemDefinition, reader: PlaceId): DatabaseId | null {
  const ofPlace = (id: PlaceId) => places.find((place) => place.id === id)?.of;
  const within = databases.filter(
    ({ place, hasCommitLog }) =>
      hasCommitLog && links.some(({ from, to }) => from === reader && to === place),
  );
  const others = within.filter(({ place }) => ofPlace(place) !== ofPlace(reader));
  return (others[0] ?? within[0])?.id ?? null;
}

type Spot = Pick<MapPlace, 'column' | 'row' | 'span'>;

/**
 * Lanes from the command side to the query side. Stores stand below each other, each in a row with its services, handlers
 * and relays; all other places share the whole height of their lane evenly.
 */
export function layOutLanes(definition: SystemDefinition): MapLayout {
  const { places, links, databases } = definition;
  const spots = spotsOf(definition);
  return {
    places: places.flatMap(({ id, kind, role }): readonly MapPlace[] => {
      const spot = spots.get(id);
      if (spot === undefined) return [];
      const actors = role === 'service' ? commandSide : [];
      const database = databases.find(({ place }) => place === id)?.id ?? null;
      return [{ id, kind, actors, database, log: logOf(definition, id), ...spot }];
    }),
    links: links.map(({ from, to }) => ({ id: linkBetween(from, to), from, to })),
  };
}

function spotsOf(definition: SystemDefinition): ReadonlyMap<PlaceId, Spot> {
  const blocks = blocksOf(definition);
  const rowCount = storeRowCount * Math.max(1, blocks.length);
  const spots = new Map<PlaceId, Spot>();
  for (const [index, block] of blocks.entries()) {
    const start = storeRowCount * index;
    const inLane = (lane: number) => block.filter(({ role }) => lanes[role] === lane);
    stack(spots, lanes.service, start, evenly(inLane(lanes.service), storeRowCount));
    stack(spots, lanes.database, start, withRelays(inLane(lanes.database)));
  }
  for (const lane of new Set(Object.values(lanes).filter((own) => !storeLanes.includes(own))))
    stack(
      spots,
      lane,
      0,
      evenly(
        definition.places.filter(({ role }) => lanes[role] === lane),
        rowCount,
      ),
    );
  return spots;
}

type Rows = readonly (readonly [place: PlaceDefinition, span: number])[];

function stack(spots: Map<PlaceId, Spot>, column: number, start: number, rows: Rows): void {
  let row = start;
  for (const [{ id }, span] of rows) {
    spots.set(id, { column, row, span });
    row += span;
  }
}

const evenly = (places: readonly PlaceDefinition[], rowCount: number): Rows =>
  places.map((place) => [place, rowCount / places.length]);

/** A store below the first of its relays and above the others, so that each relay stands beside what it reads. */
function withRelays(places: readonly PlaceDefinition[]): Rows {
  const relays = places.filter(({ role }) => role === 'relay');
  const stores = places.filter(({ role }) => role !== 'relay');
  const room = storeRowCount - relays.length * relayRowCount;
  if (room < databaseRowCountMin * stores.length || stores.length === 0) return evenly(places, storeRowCount);
  const relayRows = relays.map((relay) => [relay, relayRowCount] as const);
  const above = relays.length > 1 ? 1 : 0;
  return [...relayRows.slice(0, above), ...evenly(stores, room), ...relayRows.slice(above)];
}

/** Each store of a service with what works on it; what works on none stands together at the end. */
function blocksOf({ places, links }: SystemDefinition): readonly (readonly PlaceDefinition[])[] {
  const stores = places.filter(({ role }) => role === 'database');
  const working = places.filter(({ role }) => role !== 'database' && storeLanes.includes(lanes[role]));
  const storeOf = ({ id }: PlaceDefinition): PlaceDefinition | undefined =>
    stores.find((store) => links.some(({ from, to }) => from === id && to === store.id));
  const blocks = stores.map((store) => [...working.filter((place) => storeOf(place) === store), store]);
  const rest = working.filter((place) => storeOf(place) === undefined);
  return rest.length === 0 ? blocks : [...blocks, rest];
}
