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

/** A phone, or a page that is zoomed so far that it is as narrow as one. */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 760px)');
}

export function usePrefersLessMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
