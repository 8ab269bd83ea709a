import type { KeyboardEvent, ReactElement } from 'react';
import type { SequenceRow } from '../../app/sequence/sequence.ts';
import { narrate } from '../../i18n/narrate.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import type { RowDrawing } from './draw/drawing.ts';
import { rowLabel } from './draw/row-label.ts';
import { rowShapes } from './draw/row-shapes.ts';
import styles from './sequence.module.css';
import { ShapeSvg } from './draw/shape-svg.tsx';

type Paper = Pick<RowDrawing, 'lanes' | 'height' | 'transactionOf'> & {
  /** So many pixels is a unit. */
  readonly unit: number;
};

type RowPictureProps = {
  readonly row: SequenceRow;
  readonly position: number;
  /** The last row up to the move that is looked at. */
  readonly isHere: boolean;
  /** A promise was broken by it. */
  readonly isBreaking: boolean;
  /** The tab key leads to it. */
  readonly isActive: boolean;
  readonly paper: Paper;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
    readonly onFocus: (number: number) => void;
    readonly onBlur: () => void;
  };
};

/** One move, which a press leads to: drawn for the eye, said in a sentence for who does not see it. */
export function RowPicture({
  row,
  position,
  isHere,
  isBreaking,
  isActive,
  paper: { unit, ...paper },
  handlers: { onFocus, ...handlers },
}: RowPictureProps): ReactElement {
  const texts = useAllTexts();
  const actions = useActions();
  const acts = useLab((state) => state.acts);
  const entry = useLab((state) => state.entries[row.number - 1]);
  const copies = (row.arrow?.copy ?? 1) - 1;
  const sentence = [
    ...(entry === undefined ? [] : [narrate(entry, texts, acts)]),
    ...(copies > 0 ? [texts.sequence.copyAloud(copies)] : []),
  ].join(' ');
  const ground = isHere ? '--accent-soft' : '--surface-1';
  return (
    <button
      type="button"
      tabIndex={isActive ? 0 : -1}
      aria-current={isHere ? 'step' : undefined}
      aria-label={`${String(row.number)}. ${sentence}`}
      title={sentence}
      data-move={row.number}
      className={classes(styles['row'], isHere && styles['here'], row.number > position && styles['later'])}
      onClick={() => actions.seek(row.number)}
      onFocus={() => onFocus(row.number)}
      {...handlers}
    >
      <span className={classes(styles['number'], isBreaking && styles['breaking'])}>
        {isBreaking ? `✕ ${String(row.number)}` : row.number}
      </span>
      <svg
        aria-hidden="true"
        className={styles['picture']}
        width={paper.lanes.width * unit}
        height={paper.height * unit}
        viewBox={`0 0 ${String(paper.lanes.width)} ${String(paper.height)}`}
      >
        <ShapeSvg shapes={rowShapes({ ...paper, row, label: rowLabel(row, texts), ground })} />
      </svg>
    </button>
  );
}
