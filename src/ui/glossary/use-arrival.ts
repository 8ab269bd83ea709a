import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Whoever comes for this finds it in sight, with the focus on it. */
export function useArrival<Target extends HTMLElement>(
  isComeFor: boolean,
  block: 'start' | 'center',
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useLayoutEffect(() => {
    if (!isComeFor) return;
    target.current?.focus({ preventScroll: true });
    target.current?.scrollIntoView({ block });
  }, [isComeFor, block]);
  return target;
}
