import type { ReactElement } from 'react';
import { useTexts } from '../../lab/texts-context.tsx';
import { shownCount } from '../../../app/stage/cards/shown-count.ts';
import styles from './card.module.css';

const shownMax = 3;

/** The numbers of the messages that made a thing what it is; the same twice where it took effect twice. */
export function NumberTabs({ numbers }: { readonly numbers: readonly number[] }): ReactElement {
  const { stage } = useTexts();
  const shown = numbers.length > shownMax ? numbers.slice(-1) : numbers;
  return (
    <span className={styles['causes']}>
      {shown.map((number, index) => (
        // The same number may stand there twice, which is the point.
        <i key={`${number} ${String(index)}`}>{`#${number}`}</i>
      ))}
      {numbers.length > shownMax && (
        <span>{stage.causes(numbers.length, numbers.length >= shownCount.causes)}</span>
      )}
    </span>
  );
}
