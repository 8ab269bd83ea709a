import type { ReactElement } from 'react';
import type { Card } from '../../../app/stage/picture.ts';
import { CardView } from '../things/card-view.tsx';
import styles from './place.module.css';

const shownMax = 2;

/** What was only in the memory of what has crashed: it lies outside, turned, and has no body any more. */
export function Fallen({ cards }: { readonly cards: readonly Card[] }): ReactElement | null {
  if (cards.length === 0) return null;
  return (
    <span className={styles['fallen']}>
      {cards.slice(-shownMax).map((card) => (
        <span key={card.id}>
          <CardView card={{ ...card, firmness: 'ghost' }} fit="own" />
        </span>
      ))}
    </span>
  );
}
