import type { PlaceRole } from '../../../kernel/definition/definition.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { SceneLink, ScenePlace } from '../ground/scene-parts.ts';

/** Places that stand below each other, and how much of the width they want. */
export type MapCell = {
  readonly places: readonly PlaceId[];
  readonly weight: number;
  /** In units: narrower than this its things can't be read. */
  readonly least: number;
  /** Beside a stack it keeps to the top, so that its wires stay level. */
  readonly isLevel?: boolean;
};

export type Storey = {
  readonly side: 'above' | 'horizon' | 'below';
  readonly cells: readonly MapCell[];
  /** The business that has these cells to itself, from that cell on. */
  readonly swim: { readonly business: string; readonly from: number } | null;
};

/** What does a service's work, in the order in which it stands. */
const workerRoles: readonly PlaceRole[] = [
  'service',
  'handler',
  'command-handler',
  'process-manager',
  'executor',
  'snapshotter',
];
const readerRoles: readonly PlaceRole[] = ['projection', 'query-service', 'notification'];
const readerStoreRoles: readonly PlaceRole[] = ['projection-database', 'notification-database'];
const outsideRoles: readonly PlaceRole[] = ['mail-server', 'outside'];

const least = { client: 158, hand: 158, database: 318, store: 158, outside: 166 };

/** As many cells beside each other as can be read at the least width of a map. */
const readerCellsMax = 4;

/**
 * Who writes stands above the broker, who reads below it. A second business is a second side of the same horizon. Where
 * there is no broker the store that is read is the horizon.
 */
export function storeysOf(places: readonly ScenePlace[], links: readonly SceneLink[]): readonly Storey[] {
  const of = (roles: readonly PlaceRole[], business?: string): readonly ScenePlace[] =>
    roles.flatMap((role) =>
      places.filter((place) => place.role === role && (business === undefined || place.of === business)),
    );
  const businesses = businessesOf(places);
  const isMany = businesses.length > 1;
  const hasBroker = of(['broker']).length > 0;
  const clients = of(['client', 'person']);
  const [first = '', ...others] = businesses;

  const cellsOf = (business: string, isFirst: boolean): readonly MapCell[] => {
    const relays = of(['relay'], business);
    const isHorizon = !hasBroker && isFirst;
    const weights = isMany ? many : relays.length > 0 ? withRelay : plain;
    return [
      cellOf(of(workerRoles, business), weights.service, least.hand),
      isHorizon ? null : level(cellOf(of(['database'], business), weights.database, least.database)),
      cellOf(relays, weights.relay, least.hand),
    ].filter((cell) => cell !== null);
  };
  const clientWeight = isMany || of(['relay']).length > 0 ? withRelay.client : plain.client;
  const clientCell = level(cellOf(clients, clientWeight, least.client));
  const above: Storey = {
    side: 'above',
    cells: [...(clientCell === null ? [] : [clientCell]), ...cellsOf(first, true)],
    swim: isMany ? { business: first, from: clientCell === null ? 0 : 1 } : null,
  };
  const horizon = cellOf(hasBroker ? of(['broker']) : of(['database'], first), 1, least.database);
  const rest: readonly Storey[] = others.map((business) => ({
    side: 'below',
    cells: cellsOf(business, false),
    swim: { business, from: 0 },
  }));
  const readers = readerStoreys(
    of(readerRoles),
    of(['rebuilder']),
    of([...readerStoreRoles, ...outsideRoles]),
    links,
  );
  return [
    above,
    ...(horizon === null ? [] : [{ side: 'horizon', cells: [horizon], swim: null } as const]),
    ...rest,
    ...readers,
  ].filter(({ cells }) => cells.length > 0);
}

const plain = { client: 16, service: 23, database: 47, relay: 18.5 };
const withRelay = { client: 17.5, service: 16, database: 35, relay: 18.5 };
const many = { service: 21.5, database: 37, relay: 22 };
const reading = { reader: 20, store: 36, outside: 17, several: 25 };

export function businessesOf(places: readonly ScenePlace[]): readonly string[] {
  const own = places.filter(
    ({ role }) => workerRoles.includes(role) || role === 'database' || role === 'relay',
  );
  return [...new Set(own.flatMap(({ of }) => (of === undefined ? [] : [of])))];
}

function cellOf(places: readonly ScenePlace[], weight: number, width: number): MapCell | null {
  return places.length === 0 ? null : { places: places.map(({ id }) => id), weight, least: width };
}

const level = (cell: MapCell | null): MapCell | null => (cell === null ? null : { ...cell, isLevel: true });

/**
 * Each reader beside what it writes to; what several write to stands beside the last of them. Who has all of them read
 * again stands below the last, between what they write to.
 */
function readerStoreys(
  readers: readonly ScenePlace[],
  rebuilders: readonly ScenePlace[],
  targets: readonly ScenePlace[],
  links: readonly SceneLink[],
): readonly Storey[] {
  const writes = (reader: ScenePlace, target: ScenePlace): boolean =>
    links.some(({ from, to }) => from === reader.id && to === target.id);
  const groups: { readonly readers: ScenePlace[]; readonly targets: readonly ScenePlace[] }[] = [];
  for (const reader of readers) {
    const own = targets.filter((target) => writes(reader, target));
    // Who writes to nobody here stands below the one before it, where a row less is won by that.
    const same =
      own.length === 0 && targets.every(({ role }) => readerStoreRoles.includes(role))
        ? groups.at(-1)
        : groups.find(
            (group) => group.targets.length > 0 && group.targets.every((target) => own.includes(target)),
          );
    if (same === undefined) groups.push({ readers: [reader], targets: own });
    else same.readers.push(reader);
  }
  groups.at(-1)?.readers.push(...rebuilders);
  const alone = targets.filter((target) => !groups.some((group) => group.targets.includes(target)));
  const pairs = groups.map((group): readonly MapCell[] => {
    const [target] = group.targets;
    const isStore = target !== undefined && readerStoreRoles.includes(target.role);
    const width = group.targets.length > 1 ? reading.several : isStore ? reading.store : reading.outside;
    return [
      cellOf(group.readers, isStore ? reading.reader : 17.5, least.hand),
      cellOf(group.targets, width, isStore ? least.store : least.outside),
    ].filter((cell) => cell !== null);
  });
  const last = cellOf(alone, reading.outside, least.outside);
  const storeys: MapCell[][] = [];
  for (const pair of last === null ? pairs : [...pairs, [last]]) {
    const row = storeys.at(-1);
    if (row === undefined || row.length + pair.length > readerCellsMax) storeys.push([...pair]);
    else row.push(...pair);
  }
  return storeys.map((cells) => ({ side: 'below', cells, swim: null }));
}
