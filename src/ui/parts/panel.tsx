import { useId, type ReactElement, type ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './panel.module.css';

type PanelProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Scrolls by itself; then the tab key must reach it, as it may hold nothing to focus. */
  readonly isScroller?: boolean;
};

const focusable = { tabIndex: 0 };

/** A titled part of a side. */
export function Panel({ title, aside, children, isScroller = false }: PanelProps): ReactElement {
  const id = useId();
  return (
    <section
      className={classes(styles['panel'], isScroller && styles['scroller'])}
      aria-labelledby={id}
      {...(isScroller ? focusable : {})}
    >
      <div className={styles['title']}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
