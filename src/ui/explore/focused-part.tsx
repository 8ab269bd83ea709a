import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import styles from './explore.module.css';

type FocusedPartProps = { readonly name: string; readonly children: ReactNode };

/** Takes the focus when it comes, or becomes another, in the place of what had it, so that it is not lost. */
export function FocusedPart({ name, children }: FocusedPartProps): ReactElement {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const part = ref.current;
    if (part === null || part.contains(document.activeElement)) return;
    part.focus({ preventScroll: true });
    part.closest('dialog')?.scrollTo({ top: 0 });
  }, [name]);
  return (
    <section ref={ref} className={styles['part']} aria-label={name} tabIndex={-1}>
      {children}
    </section>
  );
}
