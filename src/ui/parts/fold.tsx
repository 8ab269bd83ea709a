import { useState, type ReactElement, type ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** What has to come first is not asked for before somebody wants to see it. */
  readonly isDrawnOnceOpen?: boolean;
};

/** A part that folds away under its title. */
export function Fold({
  title,
  children,
  isOpenAtFirst = false,
  isDrawnOnceOpen = false,
}: FoldProps): ReactElement {
  // Later its reader alone opens and closes it.
  const [isOpen] = useState(isOpenAtFirst);
  const [isDrawn, setDrawn] = useState(isOpen || !isDrawnOnceOpen);
  return (
    <details className={styles['fold']} open={isOpen} onToggle={() => setDrawn(true)}>
      <summary>{title}</summary>
      <div className={styles['body']}>{isDrawn && children}</div>
    </details>
  );
}
