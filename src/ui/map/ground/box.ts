import type { Box } from './geometry.ts';
import type { MapPoint } from './route.ts';

export const middleOfBox = ({ x, y, width, height }: Box): MapPoint => [x + width / 2, y + height / 2];

export const isInBox = ([x, y]: MapPoint, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
