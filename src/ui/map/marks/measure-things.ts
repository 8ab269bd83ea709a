import type { ThingId } from '../../../app/stage/picture.ts';
import type { Box } from '../ground/geometry.ts';
import { thingSelector } from '../ground/thing-box.ts';

/** Where things are on the map now, in its pixels; what is folded away is nowhere. */
export function measureThings(
  root: HTMLElement,
  boxes: Readonly<Record<string, Box>>,
  things: readonly ThingId[],
): Readonly<Record<ThingId, Box & { readonly place: string }>> {
  const found: Record<ThingId, Box & { readonly place: string }> = {};
  for (const thing of things) {
    const element = root.querySelector(thingSelector(thing));
    const place = element?.closest<HTMLElement>('[data-place]');
    const box = boxes[place?.dataset['place'] ?? ''];
    if (element === null || place == null || box === undefined) continue;
    // Against its place, which may be on its way to where it is to stand.
    const [own, whole] = [element.getBoundingClientRect(), place.getBoundingClientRect()];
    if (own.width === 0) continue;
    found[thing] = {
      x: round(box.x + own.x - whole.x),
      y: round(box.y + own.y - whole.y),
      width: round(own.width),
      height: round(own.height),
      place: place.dataset['place'] ?? '',
    };
  }
  return found;
}

const round = (length: number): number => Math.round(length * 4) / 4;
