import type { ReactElement } from 'react';
import { lookUp } from '../../i18n/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/hidden-text.tsx';
import styles from './promises.module.css';

/** The damage as one number: what should be equal and is not. */
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
        {balances.map(({ id, expected, actual }) => {
          const difference = actual - expected;
          return (
            <div key={id} className={styles['balance']} title={lookUp(texts.balanceNotes, id)}>
              <dt>{lookUp(texts.balances, id)}</dt>
              <dd className={classes(styles['numbers'], difference !== 0 && styles['wrong'])}>
                <HiddenText>{`${promises.expected} `}</HiddenText>
                <span>{expected}</span>
                <span aria-hidden="true"> / </span>
                <HiddenText>{`, ${promises.actual} `}</HiddenText>
                <span>{actual}</span>
                {difference !== 0 && (
                  <HiddenText>
                    {`, ${difference < 0 ? promises.missing(-difference) : promises.extra(difference)}`}
                  </HiddenText>
                )}
                {difference !== 0 && <span aria-hidden="true"> ≠</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
