import type { Picture, PlacePicture } from '../../../app/stage/picture.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Geometry, PlacedMap } from '../ground/geometry.ts';
import type { PlacePlan } from './place-plan.ts';
import { planPlace } from './plan-place.ts';
import { brokenRows, flatRow } from './broken-rows.ts';
import { columnRows } from './column-storeys.ts';
import type { MapWords } from './map-words.ts';
import { foldings, type Folding } from '../ground/folding.ts';
import { placeBoxes, placeWidths, spacingOf, type Room, type StoreyRow } from './place-boxes.ts';
import { businessesOf, storeysOf } from './storeys.ts';
import type { SceneLink, ScenePlace } from '../ground/scene-parts.ts';
import { shapeAt, unitFor } from './unit.ts';
import { routeWires } from './wires.ts';

export type Scene = {
  readonly places: readonly ScenePlace[];
  readonly links: readonly SceneLink[];
  readonly pictures: ReadonlyMap<PlaceId, PlacePicture>;
  readonly words: MapWords;
  readonly hasQuietTapes: boolean;
  readonly culprits: Picture['culprits'];
};

/** What follows from the room and the contents before anything is measured. */
export type MapPlan = {
  readonly room: Room;
  readonly rows: readonly StoreyRow[];
  readonly folding: Folding;
  /** In pixels. */
  readonly widths: Readonly<Record<PlaceId, number>>;
  readonly plans: Readonly<Record<PlaceId, PlacePlan>>;
};

/** Whether the businesses among these places have grounds of their own. */
export const hasGrounds = (places: readonly ScenePlace[], width: number): boolean =>
  shapeAt(width) !== 'column' && businessesOf(places).length > 1;

/** Decides how much is shown: as much as leaves room for the lanes. Without a height the map is as high as it likes. */
export function planMap(scene: Scene, width: number, height: number | null): MapPlan {
  const shape = shapeAt(width);
  const own = shape === 'column' ? null : height;
  const unit = unitFor(shape, width, own);
  const room: Room = { width, height: own, unit, shape };
  const { words, hasQuietTapes } = scene;
  const isColumn = shape === 'column';
  const culprits = new Set(scene.culprits.map(({ thing }) => thing));
  const planned = (folding: Folding): MapPlan => {
    const rows = rowsOf(scene, room, folding.isFlat);
    const widths = placeWidths(rows, room);
    const plans: Record<PlaceId, PlacePlan> = {};
    for (const [id, picture] of scene.pictures)
      plans[id] = planPlace(picture, (widths[id] ?? 0) / unit, {
        folding,
        isColumn,
        hasQuietTapes,
        words,
        culprits,
      });
    return { room, rows, folding, widths, plans };
  };
  const leavesRoom = ({ rows, plans }: MapPlan): boolean =>
    placeBoxes(rows, room, (id) => (plans[id]?.height ?? 0) * unit).lane >= spacingOf(shape).laneMin * unit;
  const [most, ...others] = foldings(businessesOf(scene.places).length > 1, own === null);
  let plan = planned(most);
  for (const folding of others) {
    if (leavesRoom(plan)) break;
    plan = planned(folding);
  }
  return plan;
}

function rowsOf(
  { places, links }: Scene,
  { shape, width, unit }: Room,
  isFlat: boolean,
): readonly StoreyRow[] {
  const storeys = storeysOf(places, links);
  const { side, gap, tight } = spacingOf(shape);
  const room = width / unit - 2 * side;
  if (shape === 'whole')
    return storeys.map((storey) => (isFlat ? flatRow(storey, room, tight.gap) : { ...storey, spared: 0 }));
  if (shape === 'broken') return brokenRows(storeys, room, gap, isFlat);
  const roles = new Map(places.map(({ id, role }) => [id, role]));
  return columnRows(storeys, (id) => roles.get(id)).map((row) => ({ ...row, swim: null }));
}

/** The boxes of a plan; a place is as high as it has been measured, or as it was planned. */
export function layOutBoxes(
  { room, rows, plans }: MapPlan,
  measured: Readonly<Record<PlaceId, number>>,
): PlacedMap {
  const { unit, shape, width } = room;
  const heightOf = (id: PlaceId): number => measured[id] ?? (plans[id]?.height ?? 0) * unit;
  const { boxes, swims, lanes, height } = placeBoxes(rows, room, heightOf);
  return { width, height, unit, isColumn: shape === 'column', boxes, swims, lanes };
}

/** With the wires between the boxes: by far the dearest part, which the boxes and the links alone decide. */
export function layOutWires(placed: PlacedMap, links: readonly SceneLink[]): Geometry {
  const { boxes, lanes } = placed;
  return { ...placed, paths: routeWires(links, boxes, lanes, placed) };
}
