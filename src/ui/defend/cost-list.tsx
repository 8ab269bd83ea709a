import type { ReactElement } from 'react';
import { costParts, type Cost } from '../../app/defend/cost.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './defend.module.css';

/** What a design costs, what counts most first; null: it can't be built. */
export function CostList({ cost }: { readonly cost: Cost | null }): ReactElement {
  const { defend } = useAllTexts();
  if (cost === null) return <p className={styles['note']}>{defend.costNone}</p>;
  return (
    <>
      <dl className={styles['costs']}>
        {costParts.map((part) => (
          <div key={part}>
            <dt>
              <span>{defend.costs[part]}</span>
              <span className={styles['note']}>{defend.costNotes[part]}</span>
            </dt>
            <dd>{cost[part]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{defend.counted}</p>
    </>
  );
}
