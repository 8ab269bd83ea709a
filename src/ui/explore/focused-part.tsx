import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import styles from './explore.module.css';

type FocusedPartProps = { readonly name: string; readonly children: ReactNode };

/** Takes the focus when it comes, or bears another name, in the place of what had it, so that it is not lost. */
export function FocusedPart({ name, children }: FocusedPartProps): ReactElement {
  const ref = useRef<HTMLElement>(null);
  return (
    <section ref={ref} className={styles['part']} aria-label={name} tabIndex={-1}>
      <TakesFocus key={name} part={ref} />
      {children}
    </section>
  );
}

/** Once: who is at something in it already stays there. */
function TakesFocus({ part }: { readonly part: RefObject<HTMLElement | null> }): null {
  useEffect(() => {
    const element = part.current;
    if (element === null || element.contains(document.activeElement)) return;
    element.focus({ preventScroll: true });
    element.closest('dialog')?.scrollTo({ top: 0 });
  }, [part]);
  return null;
}
