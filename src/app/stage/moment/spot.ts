import type { Key } from '../../../base/key.ts';
import type {
  ActivationId,
  DatabaseId,
  IntentId,
  PartitionId,
  PlaceId,
} from '../../../kernel/terms/names.ts';
import type { ThingId } from '../picture.ts';
import { thingId } from '../thing-id.ts';

/** Where a thing lies: what its name is made of, so that whoever draws the place can look for it. */
export type Spot =
  | { readonly kind: 'row'; readonly database: DatabaseId; readonly table: string; readonly key: Key }
  | {
      readonly kind: 'entry';
      readonly database: DatabaseId;
      readonly collection: string;
      readonly eventId: number;
    }
  | { readonly kind: 'cell'; readonly partition: PartitionId; readonly offset: number }
  | { readonly kind: 'hole'; readonly partition: PartitionId }
  | { readonly kind: 'held'; readonly process: ActivationId; readonly what: string | number }
  | { readonly kind: 'request'; readonly intent: IntentId }
  | { readonly kind: 'effect'; readonly place: PlaceId; readonly index: number | string };

export function nameOfSpot(spot: Spot): ThingId {
  switch (spot.kind) {
    case 'row':
      return thingId.row(spot.database, spot.table, spot.key);
    case 'entry':
      return thingId.entry(spot.database, spot.collection, spot.eventId);
    case 'cell':
      return thingId.cell(spot.partition, spot.offset);
    case 'hole':
      return thingId.hole(spot.partition);
    case 'held':
      return thingId.held(spot.process, spot.what);
    case 'request':
      return thingId.request(spot.intent);
    case 'effect':
      return thingId.effect(spot.place, spot.index);
  }
}

/** What must be seen, however short the room is. */
export type Pins = {
  readonly has: (thing: ThingId) => boolean;
  readonly rowsOf: (database: DatabaseId, table: string) => readonly Key[];
  readonly cellsOf: (partition: PartitionId) => readonly number[];
  readonly effectsOf: (place: PlaceId) => readonly (number | string)[];
  readonly hasHole: (partition: PartitionId) => boolean;
};

export function pinned(spots: readonly Spot[]): Pins {
  const names = new Set(spots.map(nameOfSpot));
  return {
    has: (thing) => names.has(thing),
    rowsOf: (database, table) =>
      spots.flatMap((spot) =>
        spot.kind === 'row' && spot.database === database && spot.table === table ? [spot.key] : [],
      ),
    cellsOf: (partition) =>
      spots.flatMap((spot) => (spot.kind === 'cell' && spot.partition === partition ? [spot.offset] : [])),
    effectsOf: (place) =>
      spots.flatMap((spot) => (spot.kind === 'effect' && spot.place === place ? [spot.index] : [])),
    hasHole: (partition) => names.has(thingId.hole(partition)),
  };
}
