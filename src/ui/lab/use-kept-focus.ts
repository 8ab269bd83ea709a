import { useEffect } from 'react';

/**
 * A control that goes away, or can't be used any more, takes the focus with it, and whoever uses the keyboard
 * would begin again at the top of the page. It goes to the nearest that is left instead.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the focus, and what it stands in, from near to far. */
    let held: { readonly element: HTMLElement; readonly around: readonly Element[] } | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) held = { element: target, around: ancestorsOf(target) };
    };
    const onPointer = (): void => {
      // Where one presses is where one goes on.
      held = null;
    };
    const mend = (): void => {
      const { activeElement } = document;
      if (held === null || isUsable(held.element, activeElement)) return;
      if (activeElement !== null && activeElement !== document.body && activeElement !== held.element) return;
      // Where the page is between two runs there is nothing yet: it is looked for again.
      heir(held.element, held.around)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(mend);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('focusin', onFocus);
    // The browser takes the focus from what a style has hidden, once it has laid out the page.
    document.addEventListener('focusout', mend);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', mend);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, []);
}

const controls = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled)';
const home = '[data-focus-home]';
const coming = '[aria-busy="true"]';

/**
 * The page's one button, if that is what has been replaced; else the same control where it stands now, once it has
 * come; else a neighbour; else that button.
 */
function heir(lost: HTMLElement, around: readonly Element[]): HTMLElement | null {
  const atHome = (): HTMLElement | null => document.querySelector<HTMLElement>(`${home}:not(:disabled)`);
  if (lost.matches(home)) return atHome();
  const { focusTwin } = lost.dataset;
  if (focusTwin !== undefined) {
    const twin = document.querySelector<HTMLElement>(`[data-focus-twin="${focusTwin}"]`);
    if (twin !== null || document.querySelector(coming) !== null) return twin;
  }
  // Whatever lay over the page is gone as a whole, and so is all that stood in it.
  const near = around.find((element) => element.isConnected && element.querySelector(controls) !== null);
  if (near !== undefined && near !== document.body && near.id !== 'root')
    return near.querySelector<HTMLElement>(controls);
  return atHome();
}

/** What has the focus is in sight unless it was hidden just now: asking for its place has all of the page laid out. */
const isUsable = (element: HTMLElement, focused: Element | null): boolean =>
  element.isConnected &&
  !element.matches(':disabled') &&
  (element === focused ? element.closest('[hidden]') === null : element.getClientRects().length > 0);

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
}
