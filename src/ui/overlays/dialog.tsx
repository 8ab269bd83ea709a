import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { classes } from '../parts/classes.ts';
import styles from './dialog.module.css';
import { Icon } from '../parts/icon.tsx';

type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** Wider on a desk, the whole screen of a phone. */
  readonly isLarge?: boolean;
  readonly children: ReactNode;
};

/**
 * The browser's own modal dialog: it keeps the focus, closes with Escape and makes the rest inert
 * without a style element that the content security policy would refuse.
 */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  isLarge = false,
  children,
}: DialogProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (isOpen && !dialog.open) {
      dialog.showModal();
      // It was scrolled, perhaps, when it was closed.
      dialog.scrollTop = 0;
    }
    if (!isOpen && dialog.open) dialog.close();
    // The dialog itself is only hit outside of its content: on the backdrop.
    const onClick = (event: MouseEvent): void => {
      if (event.target === dialog) onClose();
    };
    dialog.addEventListener('click', onClick);
    return () => dialog.removeEventListener('click', onClick);
  }, [isOpen, onClose]);
  return (
    <dialog
      ref={ref}
      className={classes(styles['dialog'], isLarge && styles['large'])}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        {/* No tooltip: it would take the first Escape for itself. */}
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles['body']}>{isOpen && children}</div>
    </dialog>
  );
}
