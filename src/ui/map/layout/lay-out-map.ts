import type { Picture, PlacePicture, TapePicture } from '../../../app/stage/picture.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Geometry, PlacedMap } from '../ground/geometry.ts';
import { planPlace, type PlacePlan } from './plan-place.ts';
import { columnRows } from './column-storeys.ts';
import { foldings, type Folding } from '../ground/folding.ts';
import { placeBoxes, placeWidths, spacingOf, type Room, type StoreyRow } from './place-boxes.ts';
import { businessesOf, storeysOf } from './storeys.ts';
import type { SceneLink, ScenePlace } from '../ground/scene-parts.ts';
import { isColumnAt, unitFor } from './unit.ts';
import { routeWires } from './wires.ts';

export type Scene = {
  readonly places: readonly ScenePlace[];
  readonly links: readonly SceneLink[];
  readonly pictures: ReadonlyMap<PlaceId, PlacePicture>;
  /** What stands beside a tape: its name and those of its groups. */
  readonly labelsOf: (tape: TapePicture) => readonly string[];
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

/** Decides how much is shown: as much as leaves room for the lanes. */
export function planMap(scene: Scene, width: number, height: number): MapPlan {
  const isColumn = isColumnAt(width);
  const unit = unitFor(width, height);
  const room: Room = { width, height, unit, isColumn };
  const storeys = storeysOf(scene.places, scene.links);
  const roles = new Map(scene.places.map(({ id, role }) => [id, role]));
  const rows: readonly StoreyRow[] = isColumn
    ? columnRows(storeys, (id) => roles.get(id)).map((row) => ({ ...row, swim: null }))
    : storeys.map((storey) => ({ ...storey, spared: 0 }));
  const widths = placeWidths(rows, room);
  const isSeveral = businessesOf(scene.places).length > 1;
  const { labelsOf, hasQuietTapes } = scene;
  const culprits = new Set(scene.culprits.map(({ thing }) => thing));
  const planned = (folding: Folding): MapPlan => {
    const plans: Record<PlaceId, PlacePlan> = {};
    for (const [id, picture] of scene.pictures)
      plans[id] = planPlace(picture, (widths[id] ?? 0) / unit, {
        folding,
        isColumn,
        hasQuietTapes,
        labelsOf,
        culprits,
      });
    return { room, rows, folding, widths, plans };
  };
  const leavesRoom = ({ plans }: MapPlan): boolean =>
    placeBoxes(rows, room, (id) => (plans[id]?.height ?? 0) * unit).lane >=
    spacingOf(isColumn).laneMin * unit;
  const [most, ...others] = foldings(isSeveral, isColumn);
  let plan = planned(most);
  for (const folding of others) {
    if (leavesRoom(plan)) break;
    plan = planned(folding);
  }
  return plan;
}

/** The boxes of a plan; a place is as high as it has been measured, or as it was planned. */
export function layOutBoxes(
  { room, rows, plans }: MapPlan,
  measured: Readonly<Record<PlaceId, number>>,
): PlacedMap {
  const { unit, isColumn, width } = room;
  const heightOf = (id: PlaceId): number => measured[id] ?? (plans[id]?.height ?? 0) * unit;
  const { boxes, swims, lanes, height } = placeBoxes(rows, room, heightOf);
  return { width, height, unit, isColumn, boxes, swims, lanes };
}

/** With the wires between the boxes: by far the dearest part, which the boxes and the links alone decide. */
export function layOutWires(placed: PlacedMap, links: readonly SceneLink[]): Geometry {
  const { boxes, lanes } = placed;
  return { ...placed, paths: routeWires(links, boxes, lanes, placed) };
}
