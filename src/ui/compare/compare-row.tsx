import type { ReactElement, ReactNode } from 'react';
import { classes } from '../parts/classes.ts';
import styles from './compare.module.css';

type CompareRowProps = {
  readonly what: ReactNode;
  /** One a setup. */
  readonly cells: readonly { readonly id: string; readonly content: ReactNode }[];
  readonly isNarrow: boolean;
  readonly isCurrent?: boolean;
  /** It is there in each of them: what they are aligned by. */
  readonly isCommon?: boolean;
};

/** A row over all setups; where there is little room what it is about stands above its cells. */
export function CompareRow({
  what,
  cells,
  isNarrow,
  isCurrent = false,
  isCommon = false,
}: CompareRowProps): ReactElement {
  const current = isCurrent ? 'step' : undefined;
  const row = isCurrent ? styles['current'] : undefined;
  const data = cells.map(({ id, content }) => <td key={id}>{content}</td>);
  if (!isNarrow)
    return (
      <tbody className={styles['body']}>
        <tr className={row} aria-current={current} data-common={isCommon}>
          <th scope="row">{what}</th>
          {data}
        </tr>
      </tbody>
    );
  return (
    <tbody className={classes(row, styles['body'])} aria-current={current} data-common={isCommon}>
      <tr>
        <th scope="rowgroup" colSpan={cells.length}>
          {what}
        </th>
      </tr>
      <tr>{data}</tr>
    </tbody>
  );
}

/** What the rows below it are. */
export function CompareSection({
  title,
  columnCount,
}: {
  readonly title: string;
  readonly columnCount: number;
}): ReactElement {
  return (
    <tbody>
      <tr className={styles['section']}>
        <th colSpan={columnCount} scope="colgroup">
          {title}
        </th>
      </tr>
    </tbody>
  );
}
