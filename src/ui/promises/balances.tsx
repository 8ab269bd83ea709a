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
    <>
      <h3 className={styles['subtitle']}>{promises.balances}</h3>
      <dl className={styles['balances']}>
        {balances.map(({ id, expected, actual }) => {
          const difference = actual - expected;
          return [
            <dt key={`${id} name`}>{lookUp(texts.balances, id)}</dt>,
            <dd
              key={`${id} numbers`}
              className={classes(styles['numbers'], difference !== 0 && styles['wrong'])}
            >
              <HiddenText>{promises.expected} </HiddenText>
              {expected}
              <span aria-hidden="true"> / </span>
              <HiddenText>, {promises.actual} </HiddenText>
              {actual}
              {difference !== 0 && (
                <>
                  {' · '}
                  {difference < 0 ? promises.missing(-difference) : promises.extra(difference)}
                </>
              )}
            </dd>,
          ];
        })}
      </dl>
    </>
  );
}
