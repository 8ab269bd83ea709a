import { useEffect, useRef, type RefObject } from 'react';

const readersOwn = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to it, and again when what stands above it takes its size only later, as the map does, until the reader does
 * something. Answers how to leave it.
 */
export function keepInSight(find: () => Element | null, block: ScrollLogicalPosition): () => void {
  // Newer browsers answer with a promise, which is no clean-up.
  const show = (): void => {
    find()?.scrollIntoView({ block });
  };
  show();
  const observer = new ResizeObserver(show);
  observer.observe(document.body);
  const saidAt = performance.now();
  const leave = (): void => {
    observer.disconnect();
    for (const event of readersOwn) window.removeEventListener(event, onReader);
  };
  // The key that made it be said is still on its way to the window.
  const onReader = ({ timeStamp }: Event): void => {
    if (timeStamp >= saidAt) leave();
  };
  for (const event of readersOwn) window.addEventListener(event, onReader, { passive: true });
  return leave;
}

/** What has just been said is scrolled to, if a long panel hides it and it is not said elsewhere in sight. */
export function useInSight<Part extends HTMLElement>(isSaidElsewhere = false): RefObject<Part | null> {
  const ref = useRef<Part>(null);
  useEffect(
    () => (isSaidElsewhere ? undefined : keepInSight(() => ref.current, 'nearest')),
    [isSaidElsewhere],
  );
  return ref;
}
