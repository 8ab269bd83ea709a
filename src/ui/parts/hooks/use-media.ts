import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/**
 * A phone, held upright or across, or a page that is zoomed, or whose text is so large, that it is as narrow as one: an `em` of
 * a media query is the reader's own text size.
 */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 47.5em), (pointer: coarse) and (max-height: 33em)');
}

/** Too low for all of a desk at once: a laptop's page that is zoomed, a phone held across. */
export function useIsLow(): boolean {
  return useMedia('(max-height: 40em)');
}

export function usePrefersLessMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
