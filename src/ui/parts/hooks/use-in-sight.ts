import { useEffect, useRef, type RefObject } from 'react';

/** What has just been said is scrolled to, if a long panel hides it. */
export function useInSight<Part extends HTMLElement>(): RefObject<Part | null> {
  const ref = useRef<Part>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return ref;
}
