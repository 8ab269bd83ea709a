import type { ReactElement } from 'react';
import { piecesOf } from './sentence-pieces.ts';
import styles from './sentence.module.css';

/** A sentence in which names of the simulated system stay whole and in their own language. */
export function Sentence({ text }: { readonly text: string }): ReactElement {
  const pieces = piecesOf(text);
  if (pieces.every(({ isName }) => !isName)) return <span>{text}</span>;
  return (
    <span>
      {pieces.map(({ text: piece, isName }, index) =>
        isName ? (
          <span key={String(index)} className={styles['name']} translate="no">
            {piece}
          </span>
        ) : (
          <span key={String(index)}>{piece}</span>
        ),
      )}
    </span>
  );
}
