import { describe, expect, test } from 'vitest';
import type { CulpritPicture, Picture, PlacePicture } from '../../../src/app/stage/picture.ts';
import type { PlaceId } from '../../../src/kernel/terms/names.ts';
import type { Box, Geometry } from '../../../src/ui/map/ground/geometry.ts';
import { placeMarks, type Mark } from '../../../src/ui/map/marks/place-marks.ts';
import { overlap } from '../../../src/ui/map/marks/tag-spot.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { slotCover, slotsText } from '../../support/order-lab.ts';
import { mapOf } from '../../support/map-of.ts';

const rooms = [
  [980, 520],
  [1500, 860],
  [366, 640],
] as const;
const words = { culprit: () => 'will be sent again', open: 'open transaction', once: 'once' };

const culprit = (thing: PlaceId, more: Partial<CulpritPicture> = {}): CulpritPicture => ({
  thing,
  property: 'effect-once',
  state: 'broken',
  words: 'sent-again',
  isDeadEnd: false,
  ...more,
});

/** A row in the middle of each place, named for it. */
const rowsOf = ({ boxes, unit }: Geometry) =>
  Object.fromEntries(
    Object.entries(boxes).map(([place, { x, y, width, height }]) => [
      place,
      { place, x: x + 10 * unit, y: y + height / 2, width: width - 20 * unit, height: height / 4 },
    ]),
  );

function marksOf(geometry: Geometry, culprits: readonly CulpritPicture[]): readonly Mark[] {
  const picture: Picture = { places: [], links: [], culprits, done: [], signs: [] };
  return placeMarks(picture, geometry, rowsOf(geometry), words);
}

const boxesOf = (marks: readonly Mark[], kind: 'ring' | 'tag' | 'sign'): readonly Box[] =>
  marks.flatMap((mark) => (mark.kind === kind ? [mark.box] : []));

/** A transaction of which a place's row is not committed. */
const openAt = (place: PlaceId): PlacePicture => ({
  id: place,
  role: 'database',
  condition: 'up',
  activity: null,
  fallen: [],
  isUnused: false,
  body: {
    kind: 'database',
    strips: [],
    stamps: [],
    tapes: [],
    open: [{ owner: 'c1', place, things: [place], isFailed: false }],
    locks: [],
  },
});

const isInside = ({ x, y, width, height }: Box, room: Pick<Geometry, 'width' | 'height'>): boolean =>
  x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;

describe.each(rooms)('on a map of %d by %d', (width, height) => {
  test.each(slotCover.map((slots) => [slotsText(slots), slots] as const))(
    'a culprit, or what is not committed, has its ring and its words on the map wherever it is: %s',
    (_, slots) => {
      const { geometry } = mapOf(orderScenario.define({ scenario: 'order', slots, seed: 1 }), width, height);
      for (const [place, row] of Object.entries(rowsOf(geometry))) {
        const marks = marksOf(geometry, [culprit(place)]);
        const [[ring], [tag]] = [boxesOf(marks, 'ring'), boxesOf(marks, 'tag')];
        expect(ring !== undefined && overlap(ring, row), place).toBeCloseTo(row.width * row.height);
        expect(tag !== undefined && isInside(tag, geometry), place).toBe(true);
        expect(tag === undefined ? null : overlap(tag, row), place).toBe(0);
        const picture: Picture = { places: [openAt(place)], links: [], culprits: [], done: [], signs: [] };
        const open = placeMarks(picture, geometry, rowsOf(geometry), words);
        expect(
          boxesOf(open, 'tag').filter((one) => isInside(one, geometry)),
          place,
        ).toHaveLength(1);
        if (!place.endsWith('-database')) continue;
        const others = Object.entries(geometry.boxes).filter(([other]) => other !== place);
        const covered = boxesOf(open, 'tag').flatMap((one) =>
          others
            .filter(([, box]) => overlap(one, box) > (one.width * one.height) / 3)
            .map(([other]) => other),
        );
        expect(covered, `the words at ${place} cover no other place`).toEqual([]);
      }
    },
  );

  test('what nobody will ever move has an end in the lane below, and its words beside that', () => {
    const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
    const { geometry } = mapOf(orderScenario.define(setup), width, height);
    const place = 'order-database';
    const box = geometry.boxes[place];
    const marks = marksOf(geometry, [culprit(place, { isDeadEnd: true })]);
    const [[end], [tag]] = [boxesOf(marks, 'sign'), boxesOf(marks, 'tag')];
    if (box === undefined || end === undefined || tag === undefined)
      throw new Error('it has an end and words');
    expect(end.y + end.height).toBeGreaterThan(box.y + box.height);
    expect(overlap(end, tag)).toBe(0);
    expect([end, tag].filter((mark) => !isInside(mark, geometry))).toEqual([]);
  });

  test('only one promise’s culprits are shown, the first one’s, and each thing once', () => {
    const setup = { scenario: 'order', slots: orderScenario.defaults, seed: 1 };
    const { geometry } = mapOf(orderScenario.define(setup), width, height);
    const rings = marksOf(geometry, [
      culprit('relay'),
      culprit('order-database', { property: 'read-model-correct' }),
      culprit('relay'),
      culprit('broker'),
    ]).filter(({ kind }) => kind === 'ring');
    expect(rings.map(({ id }) => id)).toEqual(['ring relay', 'ring broker']);
  });
});
