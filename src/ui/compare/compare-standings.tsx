import type { ReactElement } from 'react';
import type { ComparedStanding } from '../../app/compare/comparison.ts';
import type { Differing } from '../../app/compare/differing.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { BalanceRows, PromiseRows } from './compare-numbers.tsx';
import { CompareSection } from './compare-row.tsx';
import styles from './compare.module.css';

type StandingsProps = {
  readonly standings: readonly ComparedStanding[];
  /** What the setups are told apart by once all is played. */
  readonly differing: Differing;
  readonly isNarrow: boolean;
};

/** What one compares for, above what led to it; nothing where all comes to the same. */
export function CompareDifferences({ standings, differing, isNarrow }: StandingsProps): ReactElement | null {
  const { compare } = useAllTexts();
  const { properties, balances } = differing;
  if (properties.length + balances.length === 0) return null;
  return (
    <>
      <CompareSection title={compare.differing} columnCount={standings.length + (isNarrow ? 0 : 1)} />
      <PromiseRows ids={properties} standings={standings} isNarrow={isNarrow} />
      <BalanceRows ids={balances} standings={standings} isNarrow={isNarrow} />
    </>
  );
}

/** All other promises and numbers of each setup; what is the same and well everywhere is only counted. */
export function CompareStandings({ standings, differing, isNarrow }: StandingsProps): ReactElement {
  const { compare, controls } = useAllTexts();
  const columnCount = standings.length + (isNarrow ? 0 : 1);
  const properties = [
    ...new Set(standings.flatMap(({ lights }) => lights.map(({ property }) => property))),
  ].filter((property) => !differing.properties.includes(property));
  const isCalm = (property: string): boolean =>
    standings.every(({ lights }) =>
      lights.every((light) => light.property !== property || light.state === 'kept'),
    );
  const telling = properties.filter((property) => !isCalm(property));
  const ids = (standings[0]?.balances ?? [])
    .map(({ id }) => id)
    .filter((id) => !differing.balances.includes(id));
  return (
    <>
      {properties.length > 0 && <CompareSection title={compare.promises} columnCount={columnCount} />}
      <PromiseRows ids={telling} standings={standings} isNarrow={isNarrow} />
      {telling.length < properties.length && (
        <CompareNote columnCount={columnCount}>
          {compare.keptElsewhere(properties.length - telling.length)}
        </CompareNote>
      )}
      {ids.length > 0 && <CompareSection title={controls.promises.balances} columnCount={columnCount} />}
      <BalanceRows ids={ids} standings={standings} isNarrow={isNarrow} />
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
