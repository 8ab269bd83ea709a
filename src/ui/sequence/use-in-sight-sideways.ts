import { useEffect, type RefObject } from 'react';
import type { SequenceRow } from '../../app/sequence/sequence.ts';
import type { Lanes } from './draw/lanes.ts';

/** Where not all lanes have room, those that a row is about are brought in sight: where it begins, before where it ends. */
export function useInSightSideways(
  ref: RefObject<HTMLDivElement | null>,
  row: SequenceRow | undefined,
  lanes: Lanes,
  { gutter, unit }: { readonly gutter: number; readonly unit: number },
): void {
  const { arrow = null, mark = null } = row ?? {};
  const start = arrow?.from ?? mark?.place;
  const goal = arrow?.to ?? mark?.other ?? start;
  useEffect(() => {
    const box = ref.current;
    if (box === null || start === undefined || goal === undefined) return;
    const half = lanes.laneWidth / 2;
    for (const place of [goal, start]) {
      const left = (lanes.xOf(place) - half) * unit;
      const right = (lanes.xOf(place) + half + gutter) * unit;
      if (left < box.scrollLeft) box.scrollLeft = left;
      else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
    }
  }, [ref, start, goal, lanes, gutter, unit]);
}
