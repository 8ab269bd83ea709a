import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ShownRows } from '../../app/sequence/shown-rows.ts';

type Active = {
  /** The row that the tab key leads to, among those that are shown. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onFocus: (number: number) => void;
  readonly onBlur: () => void;
};

type Sight = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly scrollTo: (index: number) => void;
};

const pageLength = 8;
const sidewaysStep = 140;

/** One stop for the tab key: the present moment, or the row that has the focus. Arrow keys go from row to row. */
export function useRowKeys(rows: ShownRows, at: number, { ref, scrollTo }: Sight): Active {
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const active = Math.max(0, focused === null ? at : rows.upTo(focused) - 1);
  // Once it is drawn.
  useEffect(() => {
    if (wanted.current === null || wanted.current !== focused) return;
    wanted.current = null;
    const row = ref.current?.querySelector<HTMLElement>(`[data-move="${String(focused)}"]`);
    row?.focus({ preventScroll: true });
  }, [ref, focused]);
  const go = (index: number): void => {
    const to = Math.max(0, Math.min(index, rows.count - 1));
    const number = rows.at(to)?.number;
    if (number === undefined) return;
    wanted.current = number;
    setFocused(number);
    scrollTo(to);
  };
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageLength,
    PageUp: active - pageLength,
    Home: 0,
    End: rows.count - 1,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = Object.hasOwn(ways, key) ? ways[key] : undefined;
    if (index !== undefined) go(index);
    else if (key === 'ArrowRight' || key === 'ArrowLeft')
      ref.current?.scrollBy({ left: key === 'ArrowRight' ? sidewaysStep : -sidewaysStep });
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown, onFocus: setFocused, onBlur: () => setFocused(wanted.current) };
}
