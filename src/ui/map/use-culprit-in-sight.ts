import { useEffect, type RefObject } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { keepInSight } from '../parts/hooks/use-in-sight.ts';
import { storyPhase } from '../story/story-phase.ts';
import { thingSelector } from './ground/thing-box.ts';

/** On a page that scrolls with its map: as soon as a story has broken, what is wrong is in the middle of the screen. */
export function useCulpritInSight(map: RefObject<HTMLElement | null>): void {
  const culprit = useLab((state) =>
    state.offers.script !== null && storyPhase(state) === 'broken'
      ? (state.picture.culprits[0]?.thing ?? null)
      : null,
  );
  useEffect(() => {
    if (culprit === null) return undefined;
    return keepInSight(() => map.current?.querySelector(thingSelector(culprit)) ?? null, 'center');
  }, [map, culprit]);
}
