import type { ThingId } from '../../../app/stage/picture.ts';
import type { Box } from './geometry.ts';

/** What finds a thing on the map, wherever it is drawn. */
export const thingSelector = (thing: ThingId): string => `[data-thing=${CSS.escape(thing)}]`;

/** Where a thing is now, in pixels of the map's own box; null: it is folded away, or not there. */
export function thingBox(root: HTMLElement, thing: ThingId): Box | null {
  const own = root.querySelector(thingSelector(thing))?.getBoundingClientRect();
  if (own === undefined || own.width === 0) return null;
  const whole = root.getBoundingClientRect();
  return { x: own.x - whole.x, y: own.y - whole.y, width: own.width, height: own.height };
}
