import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

type NoticeProps = {
  readonly look?: 'plain' | 'warn' | 'bad';
  readonly children: ReactNode;
  /** What stands under it: for a report, not to be read on. */
  readonly detail?: ReactNode;
  /** Buttons: what can be done about it. */
  readonly actions?: ReactNode;
};

/** Something that the user must know, in the page and not over it. */
export function Notice({ look = 'plain', children, detail, actions }: NoticeProps): ReactElement {
  return (
    <div
      className={classes(styles['notice'], look !== 'plain' && styles[look])}
      role={look === 'bad' ? 'alert' : 'status'}
    >
      <div className={styles['text']}>
        {look !== 'plain' && <Icon name="warning" />}
        <div className={styles['words']}>
          <p>{children}</p>
          {detail !== undefined && <div>{detail}</div>}
        </div>
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
