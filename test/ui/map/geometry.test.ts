import { describe, expect, test } from 'vitest';
import { slotPairs, slotsText } from '../../support/order-lab.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { composed, shapes, shapeText } from '../../support/compositions.ts';
import { twoStores } from '../../support/two-stores.ts';
import {
  heightNeeded,
  layOutAcross,
  layOutDown,
  type Box,
  type Geometry,
} from '../../../src/ui/map/geometry.ts';

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function isInside({ width, height }: Geometry, { x, y, width: w, height: h }: Box): boolean {
  return x >= 0 && y >= 0 && x + w <= width && y + h <= height;
}

describe.each(slotPairs.map((slots) => [slotsText(slots), slots] as const))('with %s', (_, slots) => {
  const layout = orderScenario.layOut({ scenario: 'order', slots, seed: 1 });
  const shapes = [
    ['a desk with all panels open', layOutAcross(layout, 740, 428)],
    ['a projector', layOutAcross(layout, 1380, 740)],
    ['a phone', layOutDown(layout, 390)],
  ] as const;

  test.each(shapes)('on %s every place is on the map and covers no other', (_name, geometry) => {
    const boxes = layout.places.map(({ id }) => geometry.boxes[id]);
    for (const [index, box] of boxes.entries()) {
      expect(box !== undefined && isInside(geometry, box)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(box && other && overlap(box, other)).toBe(false);
    }
  });

  test.each(shapes)('on %s every box has room for a name of twelve pixels', (_name, geometry) => {
    for (const box of Object.values(geometry.boxes)) {
      expect(box.width).toBeGreaterThanOrEqual(84);
      expect(box.height).toBeGreaterThanOrEqual(44);
    }
  });

  test.each(shapes)('on %s every link begins and ends at its places', (_name, { boxes, paths }) => {
    for (const { id, from, to } of layout.links) {
      const path = paths[id] ?? [];
      expect(touches(boxes[from], path[0])).toBe(true);
      expect(touches(boxes[to], path.at(-1))).toBe(true);
    }
  });

  test.each(shapes)('on %s no link runs through a place that it does not join', (_name, { boxes, paths }) => {
    const crossed = layout.links.flatMap(({ id, from, to }) =>
      Object.entries(boxes)
        .filter(([place, box]) => place !== from && place !== to && crosses(box, paths[id] ?? []))
        .map(([place]) => `${id} through ${place}`),
    );
    expect(crossed).toEqual([]);
  });
});

const many = [
  ['two services', twoStores().layout] as const,
  ...shapes.map((shape) => [shapeText(shape), composed(shape).layout] as const),
];

describe.each(many)('of %s', (_, layout) => {
  const shapesOfMap = [
    ['a desk', layOutAcross(layout, 740, Math.max(428, heightNeeded(layout)))],
    ['a projector', layOutAcross(layout, 1380, Math.max(740, heightNeeded(layout)))],
    ['a phone', layOutDown(layout, 390)],
  ] as const;

  test.each(shapesOfMap)(
    'on %s every place has its box, apart from all others and large enough',
    (_name, geometry) => {
      const boxes = layout.places.map(({ id }) => geometry.boxes[id]);
      for (const [index, box] of boxes.entries()) {
        expect(box !== undefined && isInside(geometry, box)).toBe(true);
        expect(box?.width).toBeGreaterThanOrEqual(84);
        expect(box?.height).toBeGreaterThanOrEqual(43.9);
        for (const other of boxes.slice(index + 1)) expect(box && other && overlap(box, other)).toBe(false);
      }
    },
  );

  test.each(shapesOfMap)('on %s every link has its ends', (_name, { boxes, paths }) => {
    for (const { id, from, to } of layout.links) {
      const path = paths[id] ?? [];
      expect(touches(boxes[from], path[0])).toBe(true);
      expect(touches(boxes[to], path.at(-1))).toBe(true);
    }
  });
});

test('the usual systems need no more height than there was', () => {
  for (const slots of slotPairs)
    expect(heightNeeded(orderScenario.layOut({ scenario: 'order', slots, seed: 1 }))).toBeLessThanOrEqual(
      380,
    );
});

type Path = readonly (readonly [number, number])[];

function touches(box: Box | undefined, point: readonly [number, number] | undefined): boolean {
  if (box === undefined || point === undefined) return false;
  const [x, y] = point;
  return x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
}

function crosses({ x, y, width, height }: Box, path: Path): boolean {
  return path.some((point, index) => {
    const next = path[index + 1] ?? point;
    return Array.from({ length: 21 }, (_, step) => step / 20).some((share) => {
      const px = point[0] + (next[0] - point[0]) * share;
      const py = point[1] + (next[1] - point[1]) * share;
      return px > x && px < x + width && py > y && py < y + height;
    });
  });
}
