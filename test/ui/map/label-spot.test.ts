import { describe, expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { labelSpot } from '../../../src/ui/map/label-spot.ts';
import { mapOf } from '../../support/map-of.ts';
import { tracksOf } from '../../../src/ui/map/track.ts';

const definition = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });
const [labelWidth, labelHeight, nameTop, nameEnd, tokenHalf] = [90, 16, 5, 20, 9];

describe.each([
  ['at 1280 by 720', mapOf(definition, 980, 534)],
  ['on a projector', mapOf(definition, 1545, 860)],
  ['on a phone', mapOf(definition, 390, 640)],
] as const)('%s', (_where, { geometry, links }) => {
  const boxes = Object.values(geometry.boxes);
  const spots = [...tracksOf(geometry, links).values()].flatMap((track) =>
    Array.from({ length: track.length / 2 }, (_, step) => {
      const [x, y] = [track[2 * step] ?? 0, track[2 * step + 1] ?? 0];
      return { x, y, spot: labelSpot(x, y, labelWidth, geometry, boxes) };
    }),
  );

  test('the label of a token covers the name of no place, wherever the token is', () => {
    const covered = spots.filter(({ spot }) =>
      boxes.some(
        (box) =>
          Math.abs(spot.x - (box.x + box.width / 2)) < (labelWidth + box.width) / 2 &&
          spot.y + labelHeight / 2 > box.y + nameTop &&
          spot.y - labelHeight / 2 < box.y + nameEnd,
      ),
    );
    expect(covered).toEqual([]);
  });

  test('it stays within the map and off its own token', () => {
    for (const { x, y, spot } of spots) {
      expect(Math.abs(spot.x - geometry.width / 2)).toBeLessThanOrEqual((geometry.width - labelWidth) / 2);
      expect(Math.abs(spot.y - geometry.height / 2)).toBeLessThanOrEqual((geometry.height - labelHeight) / 2);
      expect(
        Math.abs(spot.x - x) >= labelWidth / 2 + tokenHalf ||
          Math.abs(spot.y - y) >= labelHeight / 2 + tokenHalf,
      ).toBe(true);
    }
  });
});
