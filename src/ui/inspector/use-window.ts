import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

type Window = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly last: number;
  readonly height: number;
  readonly offset: number;
  readonly scrollTo: (index: number) => void;
};

const overscan = 6;

/**
 * The part of a long list of equally high rows that is in sight; only that part is drawn. `headHeight`: of what stands
 * above the rows and stays there.
 */
export function useWindow(rowCount: number, rowHeight: number, headHeight = 0): Window {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(-1);
  const [sight, setSight] = useState({ top: 0, height: 400 });
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const look = (): void => setSight({ top: box.scrollTop, height: box.clientHeight });
    look();
    const observer = new ResizeObserver(() => {
      // What the list stands at stays in sight when it loses room.
      if (shown.current >= 0) bringInSight(box, shown.current, rowHeight, headHeight);
      look();
    });
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [rowHeight, headHeight]);
  const scrollTo = useCallback(
    (index: number) => {
      shown.current = index;
      if (ref.current !== null) bringInSight(ref.current, index, rowHeight, headHeight);
    },
    [rowHeight, headHeight],
  );
  const first = Math.max(0, Math.floor(sight.top / rowHeight) - overscan);
  const last = Math.min(rowCount, Math.ceil((sight.top + sight.height) / rowHeight) + overscan);
  return { ref, first, last, height: rowCount * rowHeight, offset: first * rowHeight, scrollTo };
}

function bringInSight(box: HTMLDivElement, index: number, rowHeight: number, headHeight: number): void {
  const top = index * rowHeight;
  const room = box.clientHeight - headHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + room) box.scrollTop = top + rowHeight - room;
}
