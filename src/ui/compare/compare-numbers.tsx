import type { ReactElement } from 'react';
import type { ComparedStanding } from '../../app/compare/comparison.ts';
import type { Balance } from '../../app/digest/balances.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { BalanceNumbers } from '../standing/balance-numbers.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import { CompareRow } from './compare-row.tsx';
import styles from './compare.module.css';

type RowsProps = {
  readonly ids: readonly string[];
  readonly standings: readonly ComparedStanding[];
  readonly isNarrow: boolean;
};

/** How promises stand under each setup, one a row. */
export function PromiseRows({ ids, standings, isNarrow }: RowsProps): ReactElement {
  const texts = useAllTexts();
  return (
    <>
      {ids.map((property) => (
        <CompareRow
          key={property}
          isNarrow={isNarrow}
          what={lookUp(texts.properties, property)}
          cells={standings.map(({ lights }, index) => ({
            id: String(index),
            content: <LightCell light={lights.find((light) => light.property === property)} />,
          }))}
        />
      ))}
    </>
  );
}

/** Numbers that should agree under each setup, one a row. */
export function BalanceRows({ ids, standings, isNarrow }: RowsProps): ReactElement {
  const texts = useAllTexts();
  return (
    <>
      {ids.map((id) => (
        <CompareRow
          key={id}
          isNarrow={isNarrow}
          what={<span title={lookUp(texts.balanceNotes, id)}>{lookUp(texts.balances, id)}</span>}
          cells={standings.map(({ balances }, index) => ({
            id: String(index),
            content: <BalanceCell balance={balances.find((balance) => balance.id === id)} />,
          }))}
        />
      ))}
    </>
  );
}

function LightCell({ light }: { readonly light: Light | undefined }): ReactElement {
  const { lightStates, compare } = useAllTexts();
  if (light === undefined) return <span className={styles['none']}>{compare.absent}</span>;
  return (
    <span className={styles['light']}>
      <LightSign state={light.state} />
      <span>{lightStates[light.state]}</span>
      {light.brokenAt !== null && <span className={styles['detail']}>{compare.at(light.brokenAt)}</span>}
    </span>
  );
}

function BalanceCell({ balance }: { readonly balance: Balance | undefined }): ReactElement | null {
  if (balance === undefined) return null;
  return (
    <span className={classes(styles['numbers'], balance.damage !== 0 && styles['wrong'])}>
      <BalanceNumbers balance={balance} />
    </span>
  );
}
