import { useEffect, useRef } from 'react';
import { keyPressOf } from '../keys/key-command.ts';

type PathKeys = { readonly onPrevious: () => void; readonly onNext: () => void };

/** `[` and `]`, wherever the focus is, unless one writes there. */
export function usePathKeys(keys: PathKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { hasModifier, target } = keyPressOf(event);
      if (event.defaultPrevented || hasModifier || target === 'text' || target === 'own-keys') return;
      if (event.key === '[') latest.current.onPrevious();
      else if (event.key === ']') latest.current.onNext();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
