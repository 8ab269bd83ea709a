import { useEffect, type RefObject } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import type { Geometry } from './ground/geometry.ts';
import { scrolledInto } from './scrolled-into.ts';

/** A map that is higher than its room scrolls to where the last move went. The page around it stays where it is. */
export function usePlaceInSight(
  root: RefObject<HTMLElement | null>,
  { boxes, height }: Geometry,
  room: number | null,
): void {
  const position = useLab((state) => state.position);
  const place = useLab((state) => {
    const last = lastEntryOf(state);
    return last === null ? null : (last.to ?? last.from);
  });
  const isHigher = room !== null && height > room;
  useEffect(() => {
    const stage = root.current;
    const slot = stage?.parentElement?.parentElement ?? null;
    const box = place === null ? undefined : boxes[place];
    if (stage === null || slot === null || box === undefined || !isHigher || position === 0) return;
    // With the frame that lays the page out anyhow: before it, a look at it would have it laid out once more.
    const frame = requestAnimationFrame(() => {
      // Else it is the page that scrolls, which is the reader's.
      if (getComputedStyle(slot).overflowY !== 'auto') return;
      const top = stage.getBoundingClientRect().y - slot.getBoundingClientRect().y + box.y;
      const by = scrolledInto(top, box.height, slot.clientHeight);
      if (by !== 0) slot.scrollBy({ top: by });
    });
    return () => cancelAnimationFrame(frame);
  }, [root, boxes, place, position, isHigher]);
}
