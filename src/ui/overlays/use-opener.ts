import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export type OpenerProps = {
  /** Where something else than its button opens it. */
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

export type Opener = {
  readonly isOpen: boolean;
  /** What it was last opened with: a keyboard goes on in what has opened. */
  readonly isByKeyboard: boolean;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly setOpen: (isOpen: boolean) => void;
  /** For the button that opens it. */
  readonly trigger: {
    readonly ref: RefObject<HTMLElement | null>;
    readonly 'aria-expanded': boolean;
    readonly onClick: (event: { readonly detail: number }) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerEnter: () => void;
    readonly onFocus: () => void;
  };
};

/**
 * A button that opens something over the page. The button is there at once and stays the same; what it opens is asked for
 * as soon as one points at it.
 */
export function useOpener({ isOpen, onOpenChange }: OpenerProps, load: () => Promise<unknown>): Opener {
  const anchor = useRef<HTMLElement>(null);
  const [isOwnOpen, setOwnOpen] = useState(false);
  const [isByKeyboard, setByKeyboard] = useState(false);
  const isShown = isOpen ?? isOwnOpen;
  const setOpen = (isWanted: boolean): void => {
    setOwnOpen(isWanted);
    onOpenChange?.(isWanted);
  };
  const ask = (): void => {
    // Opened before it has come it says so itself.
    load().catch(() => null);
  };
  return {
    isOpen: isShown,
    isByKeyboard,
    anchor,
    setOpen,
    trigger: {
      ref: anchor,
      'aria-expanded': isShown,
      onClick: ({ detail }) => {
        // A press by key has no clicks to count.
        setByKeyboard(detail === 0);
        setOpen(!isShown);
      },
      onKeyDown: (event) => {
        if (event.key !== 'ArrowDown' || isShown || event.defaultPrevented) return;
        event.preventDefault();
        setByKeyboard(true);
        setOpen(true);
      },
      onPointerEnter: ask,
      onFocus: ask,
    },
  };
}
