import type {
  CulpritPicture,
  DonePicture,
  LockPicture,
  OpenTransaction,
  Picture,
  ThingId,
} from '../../../app/stage/picture.ts';
import { grown } from '../ground/box.ts';
import type { Box, Geometry } from '../ground/geometry.ts';
import { overlap, tagHeight, tagSpot, tagWidth } from './tag-spot.ts';

export type Mark =
  | {
      readonly kind: 'ring';
      readonly id: string;
      readonly look: 'broken' | 'will-break' | 'open' | 'locked' | 'done';
      readonly box: Box;
    }
  | {
      readonly kind: 'tag';
      readonly id: string;
      readonly look: 'broken' | 'will-break' | 'open' | 'done';
      readonly box: Box;
      readonly words: string;
    }
  | { readonly kind: 'sign'; readonly id: string; readonly look: 'end' | 'lock'; readonly box: Box }
  | { readonly kind: 'line'; readonly id: string; readonly look: 'end' | 'waits'; readonly path: string };

type Spots = Readonly<Record<ThingId, Box & { readonly place: string }>>;
type Words = {
  readonly culprit: (culprit: Pick<CulpritPicture, 'words' | 'state' | 'about'>) => string;
  readonly open: string;
  readonly once: string;
};

/** One promise's, and no more of them than can be told apart at a glance: all others stand in the list of promises. */
const culpritCountMax = 2;
const [ringGap, openGap, signSize, stubLength] = [3, 5, 30, 27];

/** All that stands over things, in pixels of the map. */
export function placeMarks(
  picture: Picture,
  geometry: Geometry,
  spots: Spots,
  words: Words,
): readonly Mark[] {
  const taken: Box[] = [];
  const [first] = picture.culprits;
  const culprits = distinct(picture.culprits.filter(({ property }) => property === first?.property)).slice(
    0,
    culpritCountMax,
  );
  const databases = picture.places.flatMap(({ body }) => (body.kind === 'database' ? [body] : []));
  return [
    ...culprits.flatMap((culprit) => culpritMarks(culprit, geometry, spots, words, taken)),
    // One colour at a thing: what is wrong with it comes first.
    ...picture.done
      .filter(({ thing }) => culprits.every((culprit) => culprit.thing !== thing))
      .flatMap((one) => doneMarks(one, geometry, spots, words.once, taken)),
    ...databases.flatMap(({ open }) =>
      open.flatMap((one) => openMarks(one, geometry, spots, words.open, taken)),
    ),
    ...databases.flatMap(({ locks }) => locks.flatMap((lock) => lockMarks(lock, geometry, spots))),
  ];
}

function distinct(culprits: readonly CulpritPicture[]): readonly CulpritPicture[] {
  return culprits.filter(
    ({ thing }, index) => culprits.findIndex((other) => other.thing === thing) === index,
  );
}

function culpritMarks(
  culprit: CulpritPicture,
  geometry: Geometry,
  spots: Spots,
  words: Words,
  taken: Box[],
): readonly Mark[] {
  const { thing, state, isDeadEnd } = culprit;
  const { unit, boxes } = geometry;
  const spot = spots[thing];
  const place = spot === undefined ? undefined : boxes[spot.place];
  if (spot === undefined || place === undefined) return [];
  const text = words.culprit(culprit);
  const ring = grown(spot, ringGap * unit);
  const marks: Mark[] = [{ kind: 'ring', id: `ring ${thing}`, look: state, box: ring }];
  const width = tagWidth(text) * unit;
  if (isDeadEnd) {
    const x = spot.x + Math.min(44 * unit, spot.width / 2);
    const end =
      place.y +
      place.height +
      Math.min(stubLength * unit, laneBelow(geometry, place) - (signSize / 2) * unit);
    const size = signSize * unit;
    const sign: Box = { x: x - size / 2, y: end - size / 2, width: size, height: size };
    const fits = x + 22 * unit + width <= geometry.width;
    const tag: Box = {
      x: fits ? x + 22 * unit : x - 22 * unit - width,
      y: end - (tagHeight / 2) * unit,
      width,
      height: tagHeight * unit,
    };
    taken.push(sign, tag);
    marks.push(
      { kind: 'line', id: `stub ${thing}`, look: 'end', path: `M${x} ${ring.y + ring.height}V${end}` },
      { kind: 'sign', id: `end ${thing}`, look: 'end', box: sign },
      { kind: 'tag', id: `tag ${thing}`, look: state, box: tag, words: text },
    );
    return marks;
  }
  const tag = tagSpot(ring, place, width, { ...geometry, taken });
  taken.push(tag);
  return [...marks, { kind: 'tag', id: `tag ${thing}`, look: state, box: tag, words: text }];
}

/** How far it is from the lower edge of a place to what stands below it. */
function laneBelow({ boxes, height }: Geometry, place: Box): number {
  const edge = place.y + place.height;
  const tops = Object.values(boxes)
    .filter(({ x, y, width }) => y >= edge && x < place.x + place.width && x + width > place.x)
    .map(({ y }) => y);
  return Math.min(height, ...tops) - edge;
}

function doneMarks(
  { thing, words: said }: DonePicture,
  geometry: Geometry,
  spots: Spots,
  words: string,
  taken: Box[],
): readonly Mark[] {
  const { unit, boxes } = geometry;
  const spot = spots[thing];
  const place = spot === undefined ? undefined : boxes[spot.place];
  if (spot === undefined || place === undefined) return [];
  const ring = grown(spot, ringGap * unit);
  const marks: Mark[] = [{ kind: 'ring', id: `done ${thing}`, look: 'done', box: ring }];
  if (said === null) return marks;
  const tag = tagSpot(ring, place, tagWidth(words) * unit, { ...geometry, taken });
  taken.push(tag);
  return [...marks, { kind: 'tag', id: `done tag ${thing}`, look: 'done', box: tag, words }];
}

function openMarks(
  { owner, things }: OpenTransaction,
  geometry: Geometry,
  spots: Spots,
  words: string,
  taken: Box[],
): readonly Mark[] {
  const { unit, boxes } = geometry;
  const own = things.flatMap((thing) => {
    const spot = spots[thing];
    return spot === undefined ? [] : [spot];
  });
  const place = boxes[own[0]?.place ?? ''];
  if (place === undefined) return [];
  const frame = grown(around(own), openGap * unit);
  const width = tagWidth(words) * unit;
  const height = tagHeight * unit;
  const wanted: Box = {
    x: frame.x + frame.width - width,
    y: Math.max(frame.y + frame.height + 5 * unit, place.y + place.height + 3 * unit),
    width,
    height,
  };
  const isFree =
    wanted.x >= 0 &&
    wanted.y + height <= geometry.height &&
    [...taken, ...Object.values(boxes)].every((box) => overlap(box, wanted) === 0);
  const tag = isFree ? wanted : tagSpot(frame, place, width, { ...geometry, taken });
  taken.push(tag);
  return [
    { kind: 'ring', id: `open ${owner}`, look: 'open', box: frame },
    { kind: 'tag', id: `open tag ${owner}`, look: 'open', box: tag, words },
  ];
}

/** The row wears a padlock; who waits for it stands at it, dotted. */
function lockMarks(
  { thing, waiting }: LockPicture,
  { unit, boxes }: Geometry,
  spots: Spots,
): readonly Mark[] {
  const spot = spots[thing];
  if (spot === undefined) return [];
  const size = signSize * unit;
  const sign: Box = {
    x: spot.x - size / 2,
    y: spot.y + spot.height / 2 - size / 2,
    width: size,
    height: size,
  };
  const place = boxes[spot.place];
  const lines = waiting.flatMap((id, index): readonly Mark[] => {
    const box = boxes[id];
    if (box === undefined || place === undefined) return [];
    const y = spot.y + spot.height / 2;
    const isLeft = box.x + box.width <= place.x;
    const from = isLeft ? box.x + box.width : box.x;
    const start = clamp(y + index * 6 * unit, box.y + 10 * unit, box.y + box.height - 10 * unit);
    const edge = isLeft ? place.x : place.x + place.width;
    const path = `M${from} ${start}H${(from + edge) / 2}V${y}H${edge}`;
    return [{ kind: 'line', id: `waits ${id} ${thing}`, look: 'waits', path }];
  });
  return [
    { kind: 'ring', id: `locked ${thing}`, look: 'locked', box: grown(spot, ringGap * unit) },
    ...lines,
    // Where somebody waits the last move's own sign stands there.
    ...(waiting.length > 0 ? [] : [{ kind: 'sign', id: `lock ${thing}`, look: 'lock', box: sign } as const]),
  ];
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));
