import type { ReactElement } from 'react';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { SagaCard } from './saga-card.tsx';
import styles from './saga.module.css';

/** Who brings about acts over several steps, and how far each of them is: the one that began last stands first. */
export function Sagas(): ReactElement {
  const { sagas: words } = useAllTexts();
  const sagas = useLab((state) => state.sagas);
  return (
    <div className={styles['root']} data-testid="sagas">
      {sagas.length === 0 ? (
        <p className={styles['empty']}>{words.empty}</p>
      ) : (
        sagas.toReversed().map((saga) => <SagaCard key={saga.key} saga={saga} />)
      )}
    </div>
  );
}
