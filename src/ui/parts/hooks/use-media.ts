import { useSyncExternalStore } from 'react';
import { narrowQuery } from './narrow-query.ts';

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

/** Whether the page is a phone's. */
export function useIsNarrow(): boolean {
  return useMedia(narrowQuery);
}

/** Too low for all of a desk at once: a laptop's page that is zoomed, a phone held across. */
export function useIsLow(): boolean {
  return useMedia('(max-height: 40em)');
}

export function usePrefersLessMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
