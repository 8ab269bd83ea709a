import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import {
  positionAt,
  standingAt,
  type Comparison,
  type ComparedStanding,
} from '../../app/compare/comparison.ts';
import { comparedChange } from '../../app/compare/change-statements.ts';
import { openedHash } from '../../app/compare/compared.ts';
import { differingIn } from '../../app/compare/differing.ts';
import { entryOf } from '../../i18n/form/look-up.ts';
import { useAllTexts, useTellings } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { navigateTo } from '../lab/address.ts';
import { lateSilently } from '../late/late.tsx';
import { LightSign } from '../standing/light-sign.tsx';
import { Header } from '../page/header.tsx';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { CompareLandmarks } from './compare-landmarks.tsx';
import { CompareSection } from './compare-row.tsx';
import { CompareDifferences, CompareStandings } from './compare-standings.tsx';
import { CompareSteps } from './compare-steps.tsx';
import { CompareTraffic } from './compare-traffic.tsx';
import { CompareTurns } from './compare-turns.tsx';
import { CopyLink } from './copy-link.tsx';
import styles from './compare.module.css';
import { cellText, rowText } from './landmark-text.ts';
import { setupNames } from './setup-names.ts';

/** Few comparisons show it, and all sources come with it. */
export const CompareChange = lateSilently(
  async () => (await import('./compare-change.tsx')).CompareChange,
  'all',
);

/** Two or three setups side by side, row by row what happened under each. */
export function CompareView({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const texts = useAllTexts();
  const { compare } = texts;
  const stories = useTellings();
  const { compared, columns, rows } = comparison;
  const isNarrow = useIsNarrow();
  const [shown, setShown] = useState(rows.length);
  const [isStepping, setStepping] = useState(false);
  const show = useCallback((count: number): void => {
    setShown(count);
    setStepping(true);
  }, []);
  const story = compared.story === null ? null : entryOf(stories, compared.story);
  const names = setupNames(compared.setups, texts);
  const standings = useMemo(
    () => columns.map((column, index) => standingAt(column, positionAt(comparison, index, shown))),
    [comparison, columns, shown],
  );
  // By the end: while the rows are uncovered nothing moves up or down.
  const differing = useMemo(
    () =>
      differingIn(
        columns.map((column, index) => standingAt(column, positionAt(comparison, index, rows.length))),
      ),
    [comparison, columns, rows],
  );
  const change = useMemo(() => comparedChange(comparison), [comparison]);
  const traffic = standings.map((standing) => standing.traffic);
  const isAtEnd = shown === rows.length;
  const open = columns.map(({ play }, index) => (
    <Button
      key={names[index]}
      aria-label={compare.openNamed(names[index] ?? '')}
      onClick={() => void openedHash(play, compared.story).then(navigateTo)}
    >
      {compare.openInLab}
    </Button>
  ));
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (!isStepping || shown === 0) return;
    const current = table.current?.querySelector('[aria-current="step"]');
    current?.closest('tbody')?.scrollIntoView({ block: 'nearest' });
  }, [shown, isStepping]);
  return (
    <div className={styles['page']}>
      <Header
        title={story === null ? compare.title : compare.of(story.title)}
        status={null}
        onHelp={null}
        onShare={null}
      />
      <main className={styles['main']}>
        <p className={styles['intro']}>{`${compare.intro} ${compare.common}`}</p>
        <div className={styles['bar']}>
          <CompareSteps shown={shown} count={rows.length} onShow={show} />
          <CopyLink />
        </div>
        <table ref={table} className={styles['table']}>
          <caption>
            <HiddenText>{compare.table}</HiddenText>
          </caption>
          <thead>
            <tr>
              {!isNarrow && <th scope="col">{compare.by}</th>}
              {columns.map(({ isCut }, index) => (
                <th key={names[index]} scope="col" className={styles['setup']}>
                  <span>{names[index]}</span>
                  <Verdict standing={standings[index]} isAtEnd={isAtEnd} />
                  {isCut && <span className={styles['detail']}>{compare.isCut}</span>}
                  {!isNarrow && open[index]}
                </th>
              ))}
            </tr>
          </thead>
          <CompareTraffic columns={columns} traffic={traffic} isNarrow={isNarrow} />
          {change !== null && <CompareChange change={change} isNarrow={isNarrow} />}
          <CompareDifferences standings={standings} differing={differing} isNarrow={isNarrow} />
          <CompareSection title={compare.what} columnCount={columns.length + (isNarrow ? 0 : 1)} />
          <CompareLandmarks
            comparison={comparison}
            shown={shown}
            isStepping={isStepping}
            isNarrow={isNarrow}
          />
          <CompareTurns columns={columns} isNarrow={isNarrow} />
          <CompareStandings standings={standings} differing={differing} isNarrow={isNarrow} />
          {isNarrow && <OpenRow buttons={open} />}
        </table>
      </main>
      <HiddenText>
        <output>{isStepping ? said(comparison, shown, names, texts) : ''}</output>
      </HiddenText>
    </div>
  );
}

/** On a phone the heads of the columns have no room for it. */
function OpenRow({ buttons }: { readonly buttons: readonly ReactElement[] }): ReactElement {
  return (
    <tbody>
      <tr>
        {buttons.map((button) => (
          <td key={button.key}>{button}</td>
        ))}
      </tr>
    </tbody>
  );
}

function Verdict({
  standing,
  isAtEnd,
}: {
  readonly standing: ComparedStanding | undefined;
  readonly isAtEnd: boolean;
}): ReactElement {
  const { compare } = useAllTexts();
  const count = (state: string): number =>
    standing?.lights.filter((light) => light.state === state).length ?? 0;
  const [broken, willBreak] = [count('broken'), count('will-break')];
  const state = broken > 0 ? 'broken' : willBreak > 0 ? 'will-break' : 'kept';
  const text = {
    broken: compare.broken(broken),
    'will-break': compare.willBreak(willBreak),
    kept: isAtEnd ? compare.noHarm : compare.fineSoFar,
  }[state];
  return (
    <span className={styles['verdict']}>
      <LightSign state={state} />
      <span>{text}</span>
    </span>
  );
}

/** The row that has just been uncovered, for who hears the page. */
function said(
  { rows }: Comparison,
  shown: number,
  names: readonly string[],
  texts: ReturnType<typeof useAllTexts>,
): string {
  const row = rows[shown - 1];
  if (row === undefined) return '';
  const cells = row.cells.map((cell, index) => {
    const { at, detail, wrong } = cellText(cell, row, texts);
    return `${names[index] ?? ''}: ${[at, detail, wrong].filter((part) => part !== '').join(', ')}`;
  });
  return [rowText(row, texts), ...cells].join('. ');
}
