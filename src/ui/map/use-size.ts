import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';

export type Size = { readonly width: number; readonly height: number };

const none: Size = { width: 0, height: 0 };

/**
 * The room that an element has, now and as it changes. Below what is read first, what is first drawn into it, which is
 * much, is drawn between whiles: nobody who presses something waits for it.
 */
export function useSize(ref: RefObject<HTMLElement | null>, isBelow: boolean): Size {
  const [size, setSize] = useState(none);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let last = none;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (last.width === width && last.height === height) return;
      const isFirst = last === none;
      const now = { width, height };
      last = now;
      if (isFirst && isBelow) startTransition(() => setSize(now));
      else setSize(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isBelow]);
  return size;
}
