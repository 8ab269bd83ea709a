import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { BalanceNumbers } from '../standing/balance-numbers.tsx';
import styles from '../standing/promises.module.css';

/** The damage as one number: what should agree and does not. */
export function Balances(): ReactElement | null {
  const texts = useTexts();
  const { promises } = texts.controls;
  const balances = useLab((state) => state.balances);
  if (balances.length === 0) return null;
  return (
    <div className={styles['damage']}>
      {/* Opened, it says what is counted. */}
      <details className={styles['counted']}>
        <summary>{promises.balances}</summary>
        <dl>
          {balances.map(({ id }) => (
            <div key={id}>
              <dt>{lookUp(texts.balances, id)}</dt>
              <dd>{lookUp(texts.balanceNotes, id)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <dl className={styles['balances']} aria-label={promises.balances}>
        {balances.map((balance) => (
          <div key={balance.id} className={styles['balance']} title={lookUp(texts.balanceNotes, balance.id)}>
            <dt>{lookUp(texts.balances, balance.id)}</dt>
            <dd className={classes(styles['numbers'], balance.damage !== 0 && styles['wrong'])}>
              <BalanceNumbers balance={balance} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
