import type { ReactElement, ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
};

/** A part that folds away under its title. */
export function Fold({ title, children, isOpenAtFirst = false }: FoldProps): ReactElement {
  return (
    <details className={styles['fold']} open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
