import type { ReactElement } from 'react';
import type { ComparedStanding } from '../../app/compare/comparison.ts';
import type { Balance } from '../../app/digest/balances.ts';
import type { Light } from '../../app/verdicts/lights.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { BalanceNumbers } from '../standing/balance-numbers.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import { CompareRow, CompareSection } from './compare-row.tsx';
import styles from './compare.module.css';

type StandingsProps = {
  readonly standings: readonly ComparedStanding[];
  readonly isNarrow: boolean;
};

/** The promises and the numbers of each setup; what is the same and well everywhere is only counted. */
export function CompareStandings({ standings, isNarrow }: StandingsProps): ReactElement {
  const texts = useAllTexts();
  const { compare, controls } = texts;
  const columnCount = standings.length + (isNarrow ? 0 : 1);
  const properties = [...new Set(standings.flatMap(({ lights }) => lights.map(({ property }) => property)))];
  const lightOf = (standing: ComparedStanding, property: string): Light | undefined =>
    standing.lights.find((light) => light.property === property);
  const isCalm = (property: string): boolean =>
    standings.every((standing) => (lightOf(standing, property)?.state ?? 'kept') === 'kept');
  const telling = properties.filter((property) => !isCalm(property));
  const ids = standings[0]?.balances.map(({ id }) => id) ?? [];
  return (
    <>
      <CompareSection title={compare.promises} columnCount={columnCount} />
      {telling.map((property) => (
        <CompareRow
          key={property}
          isNarrow={isNarrow}
          what={lookUp(texts.properties, property)}
          cells={standings.map((standing, index) => ({
            id: String(index),
            content: <LightCell light={lightOf(standing, property)} />,
          }))}
        />
      ))}
      {telling.length < properties.length && (
        <CompareNote columnCount={columnCount}>
          {compare.keptElsewhere(properties.length - telling.length)}
        </CompareNote>
      )}
      <CompareSection title={controls.promises.balances} columnCount={columnCount} />
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

function CompareNote({
  children,
  columnCount,
}: {
  readonly children: string;
  readonly columnCount: number;
}): ReactElement {
  return (
    <tbody>
      <tr>
        <td className={styles['note']} colSpan={columnCount}>
          {children}
        </td>
      </tr>
    </tbody>
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
