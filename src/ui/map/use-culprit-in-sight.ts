import { useEffect, useMemo, type RefObject } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { usePageTexts } from '../lab/texts-context.tsx';
import { keepInSight } from '../parts/hooks/use-in-sight.ts';
import { storyPhase } from '../story/story-phase.ts';
import { thingSelector } from './ground/thing-box.ts';

/**
 * On a page that scrolls with its map: as soon as a story has broken, what is wrong is in the middle of the screen; in
 * another language it may stand elsewhere.
 */
export function useCulpritInSight(map: RefObject<HTMLElement | null>): void {
  const { tag } = usePageTexts();
  const culprit = useLab((state) =>
    state.offers.script !== null && storyPhase(state) === 'broken'
      ? (state.picture.culprits[0]?.thing ?? null)
      : null,
  );
  const sought = useMemo(
    () => (culprit === null ? null : { selector: thingSelector(culprit), language: tag }),
    [culprit, tag],
  );
  useEffect(() => {
    if (sought === null) return undefined;
    return keepInSight(() => map.current?.querySelector(sought.selector) ?? null, 'center');
  }, [map, sought]);
}
