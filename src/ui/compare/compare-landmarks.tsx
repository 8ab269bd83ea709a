import type { ReactElement } from 'react';
import type { ComparedCell, Comparison, ComparedRow } from '../../app/compare/comparison.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Sentence } from '../parts/text/sentence.tsx';
import { CompareRow } from './compare-row.tsx';
import styles from './compare.module.css';
import { cellText, rowText } from './landmark-text.ts';

type LandmarksProps = {
  readonly comparison: Comparison;
  /** How many rows are shown; the last of them is the current one. */
  readonly shown: number;
  readonly isStepping: boolean;
  readonly isNarrow: boolean;
};

/** What happened under each setup, row by row; what is not shown yet stays hidden. */
export function CompareLandmarks({ comparison, shown, isStepping, isNarrow }: LandmarksProps): ReactElement {
  const texts = useAllTexts();
  const { rows } = comparison;
  return (
    <>
      {rows.map((row, index) => (
        <CompareRow
          key={row.key}
          isNarrow={isNarrow}
          isCurrent={isStepping && index === shown - 1}
          isCommon={row.isCommon}
          what={
            <span className={styles['what']}>
              <Tag row={row} />
              <Sentence text={rowText(row, texts)} />
            </span>
          }
          cells={row.cells.map((cell, column) => ({
            id: String(column),
            content:
              index < shown ? (
                <CellView cell={cell} row={row} />
              ) : (
                <HiddenText>{texts.compare.notYet}</HiddenText>
              ),
          }))}
        />
      ))}
    </>
  );
}

function CellView({ cell, row }: { readonly cell: ComparedCell; readonly row: ComparedRow }): ReactElement {
  const { at, detail, wrong, isBad } = cellText(cell, row, useAllTexts());
  if (cell.kind !== 'reached') return <span className={styles['none']}>{detail}</span>;
  return (
    <span className={styles['cell']}>
      <span className={classes(styles['chip'], row.nth > 1 && styles['copy'], isBad && styles['bad'])}>
        {at}
      </span>{' '}
      {detail !== '' && <span className={styles['detail']}>{detail}</span>}{' '}
      {wrong !== '' && <strong className={classes(isBad && styles['wrong'])}>{wrong}</strong>}
    </span>
  );
}

const letters = {
  received: ['command', 'C'],
  answered: ['command', '↩'],
  asked: ['command', '→'],
  replied: ['policy', '↩'],
  committed: ['event', 'E'],
  published: ['event', '→'],
  applied: ['read-model', 'R'],
} as const;

/** The colour that the field knows, with a letter: never the colour alone. */
function Tag({ row: { landmark } }: { readonly row: ComparedRow }): ReactElement {
  if (landmark.kind === 'step' && landmark.step.move.kind !== 'send')
    return (
      <span className={classes(styles['tag'], styles['fault'])}>
        <Icon name="bolt" size={12} />
      </span>
    );
  const [look, letter] = landmark.kind === 'step' ? (['command', 'C'] as const) : letters[landmark.kind];
  return (
    <span className={classes(styles['tag'], styles[look])} aria-hidden="true">
      {letter}
    </span>
  );
}
