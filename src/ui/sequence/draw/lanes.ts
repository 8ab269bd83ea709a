import type { SequenceOfRun } from '../../../app/sequence/sequence.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { SceneLink, ScenePlace } from '../../map/ground/scene-parts.ts';
import { storeysOf } from '../../map/layout/storeys.ts';
import { linksOf } from '../../../app/selectors/links-of.ts';

/** The places of a diagram from left to right, and where each stands. */
export type Lanes = {
  readonly ids: readonly PlaceId[];
  readonly laneWidth: number;
  readonly width: number;
  readonly xOf: (place: PlaceId) => number;
};

const laneWidths = { least: 84, most: 230 };

/** A finger needs more. */
export const rowHeights = { wide: 30, narrow: 48 };

/** In the order of the map: along each of its storeys. A further instance that nothing goes to has no lane. */
export function lanePlaces(definition: SystemDefinition, used: SequenceOfRun['used']): readonly ScenePlace[] {
  const places = definition.places.filter(
    ({ id, role, number = 1 }) => role !== 'service' || number === 1 || used[id] === true,
  );
  const links: readonly SceneLink[] = linksOf(definition);
  const order = storeysOf(places, links).flatMap(({ cells }) => cells.flatMap((cell) => cell.places));
  const known = order.flatMap((id) => places.find((place) => place.id === id) ?? []);
  return [...known, ...places.filter((place) => !known.includes(place))];
}

/** As wide as there is room for, and wide enough to be told apart. */
export function lanesIn(ids: readonly PlaceId[], room: number): Lanes {
  const share = Math.floor(room / Math.max(1, ids.length));
  return lanesOf(ids, Math.min(laneWidths.most, Math.max(laneWidths.least, share)));
}

export function lanesOf(ids: readonly PlaceId[], laneWidth: number): Lanes {
  const xs = new Map(ids.map((id, index) => [id, laneWidth * (index + 0.5)]));
  return { ids, laneWidth, width: laneWidth * ids.length, xOf: (place) => xs.get(place) ?? 0 };
}
