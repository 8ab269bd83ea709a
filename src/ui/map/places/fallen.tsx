import type { ReactElement } from 'react';
import type { Card } from '../../../app/stage/picture.ts';
import { CardView } from '../things/card-view.tsx';
import styles from './place.module.css';

const shownMax = 2;

/**
 * What was only in the memory of what has crashed: it lies outside, turned, and has no body any more. Of two the one
 * that is known by its number, or else the older, shows no more than that: beside it there is room for the other's name.
 */
export function Fallen({ cards }: { readonly cards: readonly Card[] }): ReactElement | null {
  const [first, second] = cards.slice(-shownMax);
  if (first === undefined) return null;
  const isSecondSmall = second !== undefined && first.number === null && second.number !== null;
  const named = second === undefined || isSecondSmall ? first : second;
  const small = second === undefined ? null : isSecondSmall ? second : first;
  return (
    <span className={styles['fallen']}>
      <span>
        <CardView card={{ ...named, firmness: 'ghost' }} fit="own" />
      </span>
      {small !== null && (
        <span className={styles['small']}>
          <CardView card={{ ...small, firmness: 'ghost' }} fit="chip" />
        </span>
      )}
    </span>
  );
}
