import type { SystemDefinition } from '../../kernel/definition.ts';
import type { Actor } from '../../kernel/op.ts';
import { linkBetween, type PlaceId } from '../../kernel/names.ts';
import type { MapLayout, MapPlace } from '../map-layout.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

type Spot = Pick<MapPlace, 'column' | 'row' | 'span'> & Partial<MapPlace>;

const commandSide: readonly Actor[] = ['controller', 'dispatcher', 'handler', 'repository', 'aggregate'];

/** Five columns of ten rows: command side left, query side right, each store by its consumer. */
function spotsOf(
  system: ServiceSystem,
  relayCount: number,
  members: readonly PlaceId[],
  isThere: (place: PlaceId) => boolean,
): ReadonlyMap<string, Spot> {
  const { database, databasePlace, services } = namesOf(system);
  return new Map<string, Spot>([
    ['client', { column: 0, row: 0, span: 10 }],
    ...services.map((id, index): readonly [string, Spot] => [
      id,
      { column: 1, row: 5 * index, span: 5, actors: commandSide },
    ]),
    // Between two relays, so that each stands beside what it reads.
    [databasePlace, { column: 2, row: relayCount > 1 ? 3 : 0, span: rowCount - 3 * relayCount, database }],
    ['relay', { column: 2, row: 7, span: 3 }],
    ['relay-1', { column: 2, row: 0, span: 3 }],
    ['relay-2', { column: 2, row: 7, span: 3 }],
    ['broker', { column: 3, row: 0, span: 10 }],
    ...querySide(members, isThere),
  ]);
}

/** The last column, shared evenly by what there is. */
function querySide(
  members: readonly PlaceId[],
  isThere: (place: PlaceId) => boolean,
): readonly (readonly [string, Spot])[] {
  const all: readonly (readonly [string, Partial<Spot>])[] = [
    ...members.map((id) => [id, {}] as const),
    ['projection-database', { database: 'projection' }],
    ['notification', {}],
    ['notification-database', { database: 'notification' }],
    ['mail-server', {}],
  ];
  const own = all.filter(([id]) => isThere(id));
  const span = rowCount / own.length;
  return own.map(([id, spot], index) => [id, { ...spot, column: 4, row: index * span, span }]);
}

const rowCount = 10;

export function layOutServiceSystem(system: ServiceSystem, definition: SystemDefinition): MapLayout {
  const relayCount = definition.places.filter(({ kind }) => kind === 'relay').length;
  const workers = definition.daemons.filter(({ program }) => program === 'projection');
  const members = [...new Set(workers.map(({ place }) => place))];
  const spots = spotsOf(system, relayCount, members, (place) =>
    definition.places.some(({ id }) => id === place),
  );
  return {
    places: definition.places.flatMap(({ id, kind }) => {
      const spot = spots.get(id);
      if (spot === undefined) return [];
      return [{ id, kind, actors: [], database: null, ...spot }];
    }),
    links: definition.links.map(({ from, to }) => ({ id: linkBetween(from, to), from, to })),
  };
}
