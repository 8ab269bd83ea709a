import { useEffect, useState, type ReactElement } from 'react';
import { lateSilently } from '../late/late.tsx';

const TooltipBubble = lateSilently(async () => (await import('./tooltip-bubble.tsx')).TooltipBubble);

const delayMs = 400;

/** Shows the tooltip of what is pointed at or has the keyboard's focus: one for the whole page. */
export function TooltipLayer(): ReactElement | null {
  const [owner, setOwner] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: HTMLElement | null, afterMs: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setOwner(next), afterMs);
    };
    const onOver = ({ target, pointerType }: PointerEvent): void => {
      const next = ownerOf(target);
      // One may go on to the tooltip itself; a finger has pressed already.
      if (pointerType === 'touch' || isInBubble(target)) return;
      if (next === null) show(null, 0);
      else show(next, delayMs);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const next = ownerOf(target);
      if (next?.matches(':focus-visible') === true) show(next, 0);
    };
    const onGone = (): void => show(null, 0);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onGone();
    };
    const heard = new AbortController();
    const { signal } = heard;
    document.addEventListener('pointerover', onOver, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', onGone, { signal });
    document.addEventListener('pointerdown', onGone, { signal });
    document.addEventListener('scroll', onGone, { signal, capture: true });
    document.addEventListener('keydown', onKey, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      heard.abort();
    };
  }, []);
  return owner?.isConnected === true ? <TooltipBubble owner={owner} /> : null;
}

function ownerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
}

function isInBubble(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-tooltip-bubble]') !== null;
}
