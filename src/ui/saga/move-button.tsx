import type { ReactElement } from 'react';
import { useActions } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './saga.module.css';

/** The move that did it; one looks there. */
export function MoveButton({ move }: { readonly move: number }): ReactElement {
  const { sagas } = useAllTexts();
  const actions = useActions();
  return (
    <button type="button" className={styles['move']} onClick={() => actions.seek(move)}>
      {sagas.atMove(move)}
    </button>
  );
}
