import { useState, type ReactElement, type ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
};

/** A part that folds away under its title. */
export function Fold({ title, children, isOpenAtFirst = false }: FoldProps): ReactElement {
  // Later its reader alone opens and closes it.
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details className={styles['fold']} open={isOpen}>
      <summary>{title}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
