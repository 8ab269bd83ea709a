import type { Box } from './ground/geometry.ts';

/** The strip near the top of a place in which its name stands. */
const [nameTop, nameHeight] = [4, 18];
const labelHeight = 16;
/** From a token's middle to its label's, above or below; and to its label's edge, beside it. */
const [farDown, farAside] = [22, 14];
/** What of a token is not to be covered, to each side of its middle. */
const tokenHalf = 9;
/** To cover a name is so much worse than to cover what else a place shows. */
const nameWeight = 20;

/**
 * The middle of a token's label: above the token where nothing is lost by it, otherwise wherever it covers the
 * least of the places, and of their names before all.
 */
export function labelSpot(
  x: number,
  y: number,
  labelWidth: number,
  { width, height }: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
): { readonly x: number; readonly y: number } {
  const half = labelWidth / 2;
  const candidates = [
    { x, y: y - farDown },
    { x, y: y + farDown },
    { x: x + farAside + half, y },
    { x: x - farAside - half, y },
    ...[y + farDown, y - farDown].flatMap((aside) => [
      { x: x + half, y: aside },
      { x: x - half, y: aside },
    ]),
  ].map((spot) => ({
    x: within(spot.x, half, width - half),
    y: within(spot.y, labelHeight / 2, height - labelHeight / 2),
  }));
  const token = { x: x - tokenHalf, y: y - tokenHalf, width: 2 * tokenHalf, height: 2 * tokenHalf };
  let best = { x, y: y - farDown };
  let least = Infinity;
  for (const spot of candidates) {
    const label = { x: spot.x - half, y: spot.y - labelHeight / 2, width: labelWidth, height: labelHeight };
    // One that was pushed back into the map must not lie on its own token.
    const cost = overlapOf(label, token) > 0 ? Infinity : coveredBy(label, boxes);
    if (cost >= least) continue;
    [best, least] = [spot, cost];
  }
  return best;
}

function coveredBy(label: Box, boxes: readonly Box[]): number {
  let sum = 0;
  for (const box of boxes)
    sum +=
      overlapOf(label, box) +
      nameWeight * overlapOf(label, { ...box, y: box.y + nameTop, height: nameHeight });
  return sum;
}

function overlapOf(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));
